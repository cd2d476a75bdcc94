namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>The kinds of pages of a site, each with a page of the example archive that has most to show.</summary>
internal static class PageKind
{
    public const string Meeting = "/protokolle/2023-10-18-vorstand/";
    public const string Topic = "/themen/oeffnungszeiten/";
    public const string Person = "/personen/thorben-luettke/";

    /// <summary>By name, as screenshots are called.</summary>
    public static IReadOnlyDictionary<string, string> Urls { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["start"] = "/",
        ["protokolle"] = "/protokolle/",
        ["jahr"] = "/protokolle/2023/",
        ["gremium"] = "/gremien/vorstand/",
        ["protokoll"] = Meeting,
        ["protokoll-mit-anlagen"] = "/protokolle/2021-09-08-ag-umbau/",
        ["personen"] = "/personen/",
        ["person"] = Person,
        ["person-ohne-eintrag"] = "/personen/e-quast/",
        ["partner"] = "/partner/",
        ["partnerorganisation"] = "/partner/landesstelle/",
        ["themen"] = "/themen/",
        ["thema"] = Topic,
        ["beschluesse"] = "/beschluesse/",
        ["aufgaben"] = "/aufgaben/",
        ["termine"] = "/termine/",
        ["ueberblick"] = "/ueberblick/",
        ["suche"] = "/suche/",
        ["suche-treffer"] = "/suche/?q=Werkstatt",
        ["suche-ohne-treffer"] = "/suche/?q=Zugspitzbahn",
        ["stichworte"] = "/suche/stichworte/",
        ["stichworte-s"] = "/suche/stichworte/s/",
        ["seite"] = "/datenschutz/",
        ["nicht-gefunden"] = "/404.html",
    };

    public static TheoryData<string> Names => [.. Urls.Keys];
}
