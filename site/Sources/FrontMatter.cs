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

    public static FrontMatter None(string path, DiagnosticBag diagnostics) => new(YamlMap.Empty(path), diagnostics);

    /// <summary>Reports keys that are none of <paramref name="known"/>, with the nearest that is, and two that are one of them, of which only the first counts.</summary>
    /// <param name="foreign">Keys of other programs, which are no mistake.</param>
    public void ReportUnknown(ImmutableArray<FrontMatterKey> known, params ReadOnlySpan<string> foreign)
    {
        foreach (var entry in map.Entries)
        {
            if (KeyOf(known, entry.Key) is { } key)
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

    public DateOnly? Date(FrontMatterKey key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (ReadDate(scalar.Text.Replace('_', '-')) is { } date)
        {
            return date;
        }

        diagnostics.Report(DiagnosticCodes.NotADate, scalar.Where, scalar.Text);
        return null;
    }

    public TimeOnly? Time(FrontMatterKey key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (GermanTime.Parse(scalar.Text) is { } time)
        {
            return time;
        }

        diagnostics.Report(DiagnosticCodes.NotATime, scalar.Where, scalar.Text);
        return null;
    }

    public bool? Truth(FrontMatterKey key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var truth = TruthOf(scalar.Text);
        if (truth is null)
        {
            diagnostics.Report(DiagnosticCodes.NotATruthValue, scalar.Where, scalar.Text);
        }

        return truth;
    }

    public static bool? TruthOf(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "ja" or "yes" => true,
            "false" or "nein" or "no" => false,
            _ => null,
        };

    /// <summary>One of the words of <paramref name="values"/>, German or English.</summary>
    public T? OneOf<T>(FrontMatterKey key, params ReadOnlySpan<(FrontMatterKey Word, T Value)> values)
        where T : struct
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var words = new List<string>();
        foreach (var (word, value) in values)
        {
            if (word.Is(scalar.Text))
            {
                return value;
            }

            words.Add(word.German);
        }

        diagnostics.Report(DiagnosticCodes.NotOneOf, scalar.Where, scalar.Text, string.Join(", ", words));
        return null;
    }

    /// <summary>Nothing but a key is what a template leaves that nobody filled in.</summary>
    private YamlEntry? Entry(FrontMatterKey key)
    {
        foreach (var entry in map.Entries)
        {
            if (key.Is(entry.Key) && entry.Value is not YamlScalar { IsEmpty: true })
            {
                return entry;
            }
        }

        return null;
    }

    private void ReportSecond(YamlEntry entry, FrontMatterKey key)
    {
        if (entry.Value is not YamlScalar { IsEmpty: true } && Entry(key) is { } first && first != entry)
        {
            diagnostics.Report(DiagnosticCodes.SameKeyTwice, entry.KeyWhere, entry.Key, first.Key);
        }
    }

    private static FrontMatterKey? KeyOf(ImmutableArray<FrontMatterKey> known, string written)
    {
        foreach (var key in known)
        {
            if (key.Is(written))
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>
    /// A date, also with a day of the week before it or, as other programs write it, with a time behind it:
    /// <c>2026-02-03 17:00:00 +0100</c>.
    /// </summary>
    private static DateOnly? ReadDate(string text) =>
        GermanDate.FindFirst(Weekday.Skip(text)) is { Start: 0, Date: { } date } found && EndsDate(Weekday.Skip(text)[found.End..]) ? date : null;

    private static bool EndsDate(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is ' ' or 'T' or ',';
}
