using System.Collections.Immutable;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>The keys of the front matter of minutes.</summary>
internal static class Key
{
    public static readonly FrontMatterKey Title = new("titel", "title");
    public static readonly FrontMatterKey Committee = new("gremium", "committee");
    public static readonly FrontMatterKey Date = new("datum", "date");
    public static readonly FrontMatterKey Start = new("beginn", "start");
    public static readonly FrontMatterKey End = new("ende", "end");
    public static readonly FrontMatterKey Location = new("ort", "location");
    public static readonly FrontMatterKey Chair = new("leitung", "chair");
    public static readonly FrontMatterKey MinutesBy = new("protokoll", "minutes_by");
    public static readonly FrontMatterKey Present = new("anwesend", "present");
    public static readonly FrontMatterKey Excused = new("entschuldigt", "excused");
    public static readonly FrontMatterKey Absent = new("abwesend", "absent");
    public static readonly FrontMatterKey Guests = new("gaeste", "guests");
    public static readonly FrontMatterKey Topics = new("themen", "topics");
    public static readonly FrontMatterKey Status = new("status", "status");
    public static readonly FrontMatterKey Attachments = new("anlagen", "attachments");
    public static readonly FrontMatterKey Number = new("nummer", "number");

    public static ImmutableArray<FrontMatterKey> All { get; } =
    [
        Title, Committee, Date, Start, End, Location, Chair, MinutesBy, Present, Excused, Absent, Guests, Topics, Status, Attachments, Number,
    ];
}
