using System.Collections.Immutable;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>The keys of the front matter of minutes.</summary>
internal static class MinutesKey
{
    public static readonly FrontMatterKey Title = new("titel", "title");
    public static readonly FrontMatterKey Committee = new("gremium", "committee", "body");
    public static readonly FrontMatterKey Date = new("datum", "date");
    public static readonly FrontMatterKey Start = new("beginn", "start", "begin");
    public static readonly FrontMatterKey End = new("ende", "end");
    public static readonly FrontMatterKey Location = new("ort", "location", "place", "raum");
    public static readonly FrontMatterKey Chair = new("leitung", "chair", "leading", "sitzungsleitung", "moderation", "vorsitz");
    public static readonly FrontMatterKey MinutesBy = new("protokoll", "minutes_by", "protocol", "protokollant", "protokollantin", "protokollführung", "schriftführung");
    public static readonly FrontMatterKey Present = new("anwesend", "present", "anwesende", "teilnehmer", "teilnehmende", "teilnehmerinnen", "attendees", "participants");
    public static readonly FrontMatterKey Excused = new("entschuldigt", "excused", "entschuldigte");
    public static readonly FrontMatterKey Absent = new("abwesend", "absent", "abwesende");
    public static readonly FrontMatterKey Guests = new("gaeste", "guests", "gäste");
    public static readonly FrontMatterKey Topics = new("themen", "topics");
    public static readonly FrontMatterKey Status = new("status", "status");
    public static readonly FrontMatterKey Attachments = new("anlagen", "attachments", "anhänge");
    public static readonly FrontMatterKey Number = new("nummer", "number");
    public static readonly FrontMatterKey IsDraft = new("entwurf", "draft");
    public static readonly FrontMatterKey IsPublished = new("veroeffentlichen", "published", "veröffentlichen", "veröffentlicht", "publish");
    public static readonly FrontMatterKey IsInternal = new("intern", "internal", "vertraulich", "confidential", "privat", "private", "geheim", "nichtöffentlich");
    public static readonly FrontMatterKey IsPublic = new("oeffentlich", "public", "öffentlich", "sichtbar");

    public static ImmutableArray<FrontMatterKey> All { get; } =
    [
        Title, Committee, Date, Start, End, Location, Chair, MinutesBy, Present, Excused, Absent, Guests, Topics, Status, Attachments, Number, IsDraft, IsPublished, IsInternal, IsPublic,
    ];

    /// <summary>By which minutes may ask not to be published.</summary>
    public static ImmutableArray<FrontMatterKey> Withholding { get; } = [Status, IsDraft, IsPublished, IsInternal, IsPublic];

    /// <summary>What other programs keep in front matter, with no meaning here and no mistake either.</summary>
    public static ImmutableArray<string> OfOtherPrograms { get; } =
    [
        "layout", "categories", "category", "tags", "author", "authors", "permalink", "slug", "output", "lang", "language", "description", "keywords", "type", "id", "uuid",
        "aliases", "redirect_from", "header-includes", "geometry", "papersize", "documentclass", "fontsize", "toc", "robots", "GA", "breaks", "cssclass", "created", "dateCreated", "editor", "updated", "modified", "lastmod", "weight", "image", "images", "menu", "subtitle",
    ];
}
