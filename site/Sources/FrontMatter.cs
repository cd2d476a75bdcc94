using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Sources;

/// <summary>What the front matter says, by key. Reading a value of the wrong kind reports it and yields null.</summary>
internal sealed class FrontMatter(YamlMap map, DiagnosticBag diagnostics)
{
    public SourceLocation Where => map.Where;

    public ImmutableArray<YamlEntry> Entries => map.Entries;

    /// <summary>The same without one of its entries.</summary>
    public FrontMatter Without(YamlEntry entry) => new(map with { Entries = map.Entries.Remove(entry) }, diagnostics);

    /// <summary>Reports keys that are none of <paramref name="known"/>, with the nearest that is, and two that are one of them, of which only the first counts.</summary>
    /// <param name="foreign">Keys of other programs, which are no mistake.</param>
    public void ReportUnknown(ImmutableArray<FrontMatterKey> known, params ReadOnlySpan<string> foreign)
    {
        foreach (var entry in map.Entries)
        {
            if (known.FirstOrDefault(k => k.Is(entry.Key)) is { } key)
            {
                ReportSecond(entry, key);
                continue;
            }

            if (foreign.Contains(entry.Key))
            {
                diagnostics.Report(DiagnosticCodes.KeyOfOtherProgram, entry.KeyWhere, entry.Key);
            }
            else if (Nearest.Of(entry.Key, known.SelectMany(k => new[] { k.German, k.English })) is { } nearest)
            {
                diagnostics.Report(DiagnosticCodes.UnknownKeyNear, entry.KeyWhere, entry.Key, nearest);
            }
            else
            {
                diagnostics.Report(DiagnosticCodes.UnknownKey, entry.KeyWhere, entry.Key, string.Join(", ", known.Select(k => k.German)));
            }
        }
    }

    public YamlValue? Value(FrontMatterKey key) => Entry(key)?.Value;

    public YamlScalar? Scalar(FrontMatterKey key)
    {
        switch (Value(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar;
            case { } other:
                diagnostics.Report(DiagnosticCodes.ValueNotText, other.Where, key.German);
                return null;
        }
    }

    public string? Text(FrontMatterKey key) => Scalar(key)?.Text;

    /// <summary>The entries of a list; a single text is a list of one, commas and semicolons do not divide it.</summary>
    public ImmutableArray<YamlScalar> List(FrontMatterKey key)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlScalar scalar:
                return [scalar];
            case YamlList list:
                foreach (var item in list.Items.Where(i => i is not YamlScalar))
                {
                    diagnostics.Report(DiagnosticCodes.ValueNotText, item.Where, key.German);
                }

                return [.. list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty)];
            case { } other:
                diagnostics.Report(DiagnosticCodes.ValueNotList, other.Where, key.German);
                return [];
        }
    }

    public DateOnly? Date(FrontMatterKey key) => Read(key, text => ReadDate(text.Replace('_', '-')), DiagnosticCodes.NotADate);

    public TimeOnly? Time(FrontMatterKey key) => Read(key, text => GermanTime.Parse(text), DiagnosticCodes.NotATime);

    public bool? Truth(FrontMatterKey key) => Read(key, TruthOf, DiagnosticCodes.NotATruthValue);

    public static bool? TruthOf(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "ja" or "yes" => true,
            "false" or "nein" or "no" => false,
            _ => null,
        };

    /// <summary>One of the words of <paramref name="values"/>, German or English.</summary>
    public T? OneOf<T>(FrontMatterKey key, params ImmutableArray<(FrontMatterKey Word, T Value)> values)
        where T : struct
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        foreach (var (word, value) in values)
        {
            if (word.Is(scalar.Text))
            {
                return value;
            }
        }

        diagnostics.Report(DiagnosticCodes.NotOneOf, scalar.Where, scalar.Text, string.Join(", ", values.Select(v => v.Word.German)));
        return null;
    }

    private T? Read<T>(FrontMatterKey key, Func<string, T?> read, DiagnosticCode otherwise)
        where T : struct
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var value = read(scalar.Text);
        if (value is null)
        {
            diagnostics.Report(otherwise, scalar.Where, scalar.Text);
        }

        return value;
    }

    /// <summary>Nothing but a key is what a template leaves that nobody filled in.</summary>
    private YamlEntry? Entry(FrontMatterKey key) =>
        map.Entries.FirstOrDefault(entry => key.Is(entry.Key) && entry.Value is not YamlScalar { IsEmpty: true });

    private void ReportSecond(YamlEntry entry, FrontMatterKey key)
    {
        if (entry.Value is not YamlScalar { IsEmpty: true } && Entry(key) is { } first && first != entry)
        {
            diagnostics.Report(DiagnosticCodes.SameKeyTwice, entry.KeyWhere, entry.Key, first.Key);
        }
    }

    /// <summary>
    /// A date, also with a day of the week before it or, as other programs write it, with a time behind it:
    /// <c>2026-02-03 17:00:00 +0100</c>.
    /// </summary>
    private static DateOnly? ReadDate(string text) =>
        GermanDate.FindFirst(Weekday.Skip(text)) is { Start: 0, Date: { } date } found && EndsDate(Weekday.Skip(text)[found.End..]) ? date : null;

    private static bool EndsDate(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is ' ' or 'T' or ',';
}
