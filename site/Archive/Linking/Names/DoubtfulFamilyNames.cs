using System.Collections.Frozen;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Frequent family names that alone, without a salutation or given name, name nobody for sure.</summary>
internal static class DoubtfulFamilyNames
{
    /// <summary>They are also words.</summary>
    private static readonly string[] Everyday =
    [
        "Bach", "Bauer", "Baum", "Berg", "Blank", "Blau", "Block", "Bock", "Böse", "Brand", "Braun", "Busch", "Ende", "Engel", "Falk", "Feld", "Fink", "Fischer", "Fleischer", "Förster", "Frei", "Freitag", "Freund",
        "Fromm", "Fuchs", "Funk", "Fuß", "Gans", "Garten", "Gärtner", "Gast", "Geist", "Gerber", "Glück", "Graf", "Groß", "Grün", "Gut", "Hahn", "Hammer", "Hase", "Haupt", "Haus", "Heide", "Held", "Henne", "Herbst", "Herz", "Hirsch", "Hirt",
        "Hof", "Horn", "Jäger", "Jung", "Kaiser", "Kanzler", "Kasten", "Keller", "Kern", "Kirsch", "Klar", "Klein", "Klug", "Knecht", "Koch", "Kohl", "König", "Kopf", "Kraft", "Krämer", "Krebs", "Kreis", "Krieger", "Krug", "Kühn",
        "Kunst", "Kurz", "Küster", "Lamm", "Lang", "Lange", "Lehrer", "Licht", "Linde", "Link", "Löwe", "Mai", "Mann", "März", "Mauer", "Maurer", "Meister", "Metzger", "Montag", "Nagel", "Neu", "Nord", "Ost", "Papst",
        "Pilz", "Rabe", "Rest", "Richter", "Ritter", "Rose", "Rot", "Sand", "Sauer", "Schäfer", "Schatz", "Schmied", "Schneider", "Schreiber", "Schuster", "Schütze", "Schwarz", "Sommer", "Sonntag", "Specht",
        "Spiegel", "Stahl", "Stark", "Stein", "Stern", "Stock", "Storch", "Strauß", "Süß", "Tag", "Teufel", "Tischler", "Vogel", "Wald", "Weber", "Wein", "Weise", "Weiß", "Winter", "Wirt", "Wolf", "Wunder",
        "Zahn", "Zeit", "Zimmer", "Zimmermann", "Ziegler", "Zucker", "Ernst", "Mark", "Rosa", "Iris", "Viola",
    ];

    /// <summary>They are more often given names.</summary>
    private static readonly string[] AlsoGiven =
    [
        "Adam", "Albert", "Albrecht", "Anton", "Arnold", "August", "Benedikt", "Christian", "Conrad", "Daniel", "David", "Dietrich", "Ernst", "Felix", "Frank", "Franz", "Friedrich", "Fritz", "Georg", "Gerhard",
        "Günther", "Hans", "Heinrich", "Hermann", "Jakob", "Johannes", "Jonas", "Karl", "Konrad", "Kurt", "Lorenz", "Ludwig", "Lukas", "Martin", "Matthias", "Mohamad", "Michael", "Moritz", "Otto", "Paul", "Peter",
        "Philipp", "Robert", "Rudolf", "Simon", "Stefan", "Stephan", "Thomas", "Ulrich", "Victor", "Vincent", "Walter", "Werner", "Wilhelm", "Wolfgang",
    ];

    private static readonly FrozenSet<string> AlsoGivenKeys = AlsoGiven.Select(n => NameKey.Of(n)).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> All => [.. Everyday, .. AlsoGiven];

    /// <param name="key">As <see cref="NameKey"/> makes it.</param>
    public static bool IsAlsoGiven(string key) => AlsoGivenKeys.Contains(key);
}
