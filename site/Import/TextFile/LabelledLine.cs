using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Resolutions;
using Protokollarchiv.Minutes.Tasks;

namespace Protokollarchiv.Import.TextFile;

/// <summary>Lines that begin with a label and a colon: their author began a line there, however much room the line above had.</summary>
internal static partial class LabelledLine
{
    /// <summary>Whether minutes are read by this label: <c>Ort: Saal</c>, <c>Beschluss: …</c>, <c>TODO: …</c></summary>
    public static bool IsKnown(string line) =>
        line.Contains(':', StringComparison.Ordinal) && (LineLabels.Of(line).Count > 0 || ResolutionLabel.Of(line) is not null || TaskLabel.LengthIn(line) > 0);

    /// <summary>Whether it looks like a label: <c>Verteiler: alle</c></summary>
    public static bool IsAny(string line) => IsKnown(line) || Any().IsMatch(line);

    /// <summary>Whether people are named behind the label.</summary>
    public static bool NamesPeople(string line) => LineLabels.Of(line) is [{ IsAttendance: true, Value.Length: > 0 }];

    /// <summary>Where what is labelled begins; 0 without a label.</summary>
    public static int StartOfValue(string line) => Start().Match(line).Length;

    [GeneratedRegex(@"^\p{Lu}[\p{L} /.*_-]{1,30}:(\s|$)", Matching.Exact)]
    private static partial Regex Any();

    [GeneratedRegex(@"^[^:]{1,60}(:innen)?:\s+(?=\S)", Matching.Exact)]
    private static partial Regex Start();
}
