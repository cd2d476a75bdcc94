using Protokollarchiv.Language;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Keys that no reader knows and by which someone may have asked not to publish minutes: <c>stauts: entwurf</c>, <c>visibility: private</c>, <c>hidden: true</c>.</summary>
internal static class DraftDemand
{
    public static readonly FrontMatterKey Draft = new("entwurf", "draft");

    private static readonly FrontMatterKey Hiding = new(
        "versteckt", "hidden", "unlisted", "unpublished", "verborgen", "gesperrt", "unveröffentlicht", "nicht öffentlich", "nicht_öffentlich", "nicht-öffentlich", "nicht_oeffentlich", "nicht oeffentlich");

    private static readonly FrontMatterKey Showing = new("freigegeben", "released", "freigabe", "listed", "visible", "online");

    /// <summary>What else may be so, too: where one slept, whom one wrote to.</summary>
    private static readonly FrontMatterKey OftenOfOtherThings = new("intern", "internal", "internes", "privat", "private");

    private static readonly FrontMatterKey Visibility = new(
        "sichtbarkeit", "visibility", "visible", "zugang", "zugriff", "access", "einstufung", "klassifizierung", "klassifikation", "classification", "vertraulichkeit", "confidentiality",
        "öffentlichkeit", "oeffentlichkeit", "veröffentlichung", "veroeffentlichung", "freigabe", "privacy", "state", "stand", "zielgruppe", "audience");

    public static bool IsIn(YamlEntry entry) =>
        entry.Value is YamlScalar value && IsIn(entry.Key, value.Text);

    /// <summary>Whether it is no mistyped key of ours: then it is heeded, and no mistake to report.</summary>
    public static bool IsPlain(YamlEntry entry) =>
        IsIn(entry) && (Visibility.Is(entry.Key) || Nearest.Of(entry.Key, MinutesKey.All.SelectMany(known => new[] { known.German, known.English })) is null);

    public static bool IsIn(string key, string value) =>
        !MinutesKey.All.Any(known => known.Is(key)) && !MinutesKey.OfOtherPrograms.AsSpan().Contains(key, StringComparer.Ordinal)
        && ((Asks(value) && (IsOfVisibility(key) || !OftenOfOtherThings.Is(value))) || Answers(key, value));

    private static bool Answers(string key, string value) => FrontMatter.TruthOf(value) switch
    {
        true => Hiding.Is(key),
        false => Showing.Is(key),
        null => false,
    };

    private static bool IsOfVisibility(string key) => Visibility.Is(key) || Nearest.Of(key, [MinutesKey.Status.German, MinutesKey.Status.English]) is not null;

    private static bool Asks(string value) => Draft.Is(value) || MinutesKey.IsInternal.Is(value) || Hiding.Is(value);
}
