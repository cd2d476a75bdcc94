using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Sources;

/// <summary>Cuts the text at its front matter: the lines between a first line <c>---</c> and the next <c>---</c> or <c>...</c>, or Hugo's between <c>+++</c> and <c>+++</c>.</summary>
internal sealed class SplitFrontMatter : IModule<SourceText, DividedSource>
{
    public DividedSource Run(SourceText document, BuildContext context)
    {
        var text = document.Text;
        var start = FirstLineWithText(text, out var line);
        var fence = LineAt(text, start, out var afterFence).TrimEnd();
        var isToml = fence.SequenceEqual("+++") && TomlLines.IsAssignment(LineAt(text, afterFence, out _));
        if (!isToml && !fence.SequenceEqual("---"))
        {
            return new DividedSource(document.Path, null, 1, text, 1);
        }

        var yamlLine = line + 1;
        var at = afterFence;
        for (var current = yamlLine; at < text.Length; current++)
        {
            var content = LineAt(text, at, out var next);
            if (IsEnd(content.TrimEnd(), isToml))
            {
                var written = text[afterFence..at];
                return new DividedSource(document.Path, isToml ? TomlLines.AsYaml(written) : written, yamlLine, text[next..], current + 1);
            }

            at = next;
        }

        if (isToml || LooksLikeKey(LineAt(text, afterFence, out _)))
        {
            context.Diagnostics.Report(DiagnosticCodes.FrontMatterNotClosed, new SourceLocation(document.Path, line));
        }

        return new DividedSource(document.Path, null, 1, text, 1);
    }

    /// <summary><c>datum: 2022-10-24</c>, not a sentence below a line that divides.</summary>
    private static bool LooksLikeKey(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and var colon && !line[..colon].ContainsAny(' ', '*') && char.IsLetter(line[0]);

    private static int FirstLineWithText(string text, out int line)
    {
        line = 1;
        var at = 0;
        while (at < text.Length && LineAt(text, at, out var next).IsWhiteSpace())
        {
            at = next;
            line++;
        }

        return at;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start, out int next)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        next = length < 0 ? text.Length : start + length + 1;
        return length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
    }

    private static bool IsEnd(ReadOnlySpan<char> line, bool isToml) => isToml ? line.SequenceEqual("+++") : line.SequenceEqual("---") || line.SequenceEqual("...");
}
