using Protokollarchiv.Archive;
using Protokollarchiv.Tests.Archive.Linking;

namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>A withheld name is gone from all that is no text of minutes: front matter, file names, attachments, registers, pages and settings.</summary>
public sealed class WithheldBesideTextTests
{
    private const string Gone = OneWithheld.Gone;

    [Fact]
    public void Front_matter_file_names_and_attachments_hold_no_name()
    {
        using var archive = SmallArchive.Of(Cast.Files(WithheldCast.People) + """
            -- protokolle/2022-10-24-gespraech-mit-falk-ruesterberg.md --
            ---
            titel: Gespräch mit Falk Rüsterberg
            gremium: AG Wiebelitz
            ort: bei Wiebelitz
            leitung: Klara Blau
            protokoll: Wiebelitz
            anwesend: [F. Rüsterberg (Anwohner), Thorben Lüttke (für Wiebelitz), Jonte Wiebelitz]
            anlagen: [brief-an-herrn-wiebelitz.pdf]
            ---

            ## Bericht von Jonte Wiebelitz

            Der Brief.
            -- protokolle/brief-an-herrn-wiebelitz.pdf --
            x
            """);

        var meeting = archive.Read().Meetings[0].Meeting;

        Assert.Equal("2022-10-24-gespraech-mit-f-r", meeting.Slug);
        Assert.Equal("Gespräch mit F. R.", meeting.Title);
        Assert.Equal($"AG {Gone}", meeting.Committee);
        Assert.Equal($"bei {Gone}", meeting.Location);
        Assert.Equal((Gone, Gone), (meeting.Chair, meeting.MinutesBy));
        Assert.Equal(["F. R. (Anwohner)", $"Thorben Lüttke (für {Gone})", Gone], meeting.Attendance.Present.Select(a => a.Written));
        Assert.Equal("/protokolle/2022-10-24-gespraech-mit-f-r/brief-an-herrn-name-nicht-oeffentlich.pdf", Assert.Single(meeting.Attachments).Url);
        Assert.StartsWith("bericht-von-name-nicht", meeting.Items[0].Anchor, StringComparison.Ordinal);
        Assert.Contains("protokolle/brief-an-herrn-wiebelitz.pdf:1:1 PRI4102", archive.Reported);
    }

    [Fact]
    public void An_attachment_is_shown_under_a_name_that_reads_well()
    {
        using var archive = SmallArchive.Of(Cast.Files(WithheldCast.People) + """
            -- protokolle/2022-10-24-vorstand.md --
            ---
            anlagen: ["Brief an Falk Rüsterberg.txt"]
            ---
            -- protokolle/Brief an Falk Rüsterberg.txt --
            x
            """);

        var attachment = Assert.Single(archive.Read().Meetings[0].Meeting.Attachments);

        Assert.Equal(("Brief an F. R.txt", "/protokolle/2022-10-24-vorstand/brief-an-f-r.txt"), (attachment.Title, attachment.Url));
    }

    [Fact]
    public void Registers_pages_and_settings_hold_no_name()
    {
        using var archive = SmallArchive.Of(Cast.Files(WithheldCast.People) + """
            -- site.yml --
            titel: Verein Jonte Wiebelitz
            -- partner/wiebelitz-stiftung.md --
            ---
            name: Jonte-Wiebelitz-Stiftung
            kurz: [Wiebelitz-Fonds]
            web: https://wiebelitz.example
            ---

            Gegründet von Jonte Wiebelitz.
            -- themen/fall-ruesterberg.md --
            ---
            name: Fall Rüsterberg
            ---
            -- seiten/ueber-wiebelitz.md --
            ---
            titel: Über Wiebelitz
            ---

            Wiebelitz war dabei.
            """ + "\n" + WithheldCast.Meeting("Nichts."));

        var linked = archive.Read();

        Assert.Equal($"Verein {Gone}", linked.Settings.Title);
        var organization = Assert.Single(linked.Organizations).Subject;
        Assert.Equal(("name-nicht-oeffentlich-stiftung", $"{Gone}-Stiftung", (string?)null), (organization.Slug, organization.Name, organization.Web));
        Assert.Equal(("fall-f-r", "Fall F. R."), (linked.Topics[0].Subject.Slug, linked.Topics[0].Subject.Name));
        Assert.Equal(("ueber-name-nicht-oeffentlich", $"Über {Gone}"), (linked.Pages[0].Slug, linked.Pages[0].Title));
    }

    [Fact]
    public void Of_who_is_known_by_initials_neither_office_nor_organization_nor_description_is_told()
    {
        using var archive = SmallArchive.Of(Cast.Files("partner/opferberatung {name: Opferberatung Dessau}") + """
            -- personen/falk-ruesterberg.md --
            ---
            name: Falk Rüsterberg
            rolle: Geschäftsführer
            organisation: Opferberatung Dessau
            sichtbar: initialen
            ---
            Leitet die Beratungsstelle seit 2012.
            """ + "\n" + WithheldCast.Meeting("Herr Rüsterberg berichtet."));
        archive.Write("seiten/impressum.md", "# Impressum");

        var page = archive.Build()("/personen/f-r/");

        Assert.Equal("F. R.", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Geschäftsführer", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Opferberatung", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("2012", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }
}
