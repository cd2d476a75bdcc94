using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Sources;

/// <summary>Bytes to text: UTF-8, or by their marks UTF-16, or else Windows-1252 with a warning.</summary>
internal sealed class ReadText : IModule<SourceFile, SourceText>
{
    /// <summary>No minutes are longer; what is, is no text that someone wrote.</summary>
    private const long MaxBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static ReadText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public SourceText? Run(SourceFile document, BuildContext context)
    {
        var where = new SourceLocation(document.Path);
        byte[] bytes;
        try
        {
            if (new FileInfo(document.FullPath).Length > MaxBytes)
            {
                context.Diagnostics.Report(DiagnosticCodes.FileTooLarge, where, "32 MB");
                return null;
            }

            bytes = File.ReadAllBytes(document.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Report(DiagnosticCodes.FileUnreadable, where, e.Message);
            return null;
        }

        return new SourceText(document.Path, Tidy(Decode(bytes, where, context.Diagnostics)));
    }

    private static string Decode(byte[] bytes, SourceLocation where, DiagnosticBag diagnostics)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                bytes = bytes[3..];
                break;
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Report(DiagnosticCodes.NotUtf8, where);
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    private static string Tidy(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.ReplaceLineEndings("\n");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            text = text.Replace('\0', '\uFFFD');
        }

        return WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormC);
    }

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            tidy.Append(rune.ToString());
        }

        return tidy.ToString();
    }
}
