namespace Protokollarchiv.Tests.Privacy;

/// <summary>Who asked not to be named is not named because of a slip of the pen.</summary>
public sealed class MisspeltDemandTests
{
    [Theory]
    [InlineData("sichtbarkeit: anonym", "3:1 REG3005")]
    [InlineData("sichbar: anonym", "3:1 REG3005")]
    [InlineData("Visibilty: full", "3:1 REG3005")]
    [InlineData("visibility_: anonymous", "3:1 REG3005")]
    [InlineData("anonym: ja", "3:1 REG3005")]
    [InlineData("name_zeigen: nur Initialen", "3:1 REG3005")]
    [InlineData("datenschutz: {web: [anonymisiert]}", "3:1 REG3005")]
    [InlineData("sichtbar: voll\nanonymisieren: true", "4:1 REG3005")]
    [InlineData("sichtbar: anonymm", "3:11 MIN1005")]
    [InlineData("sichtbar:", "3:1 REG3006")]
    [InlineData("sichtbar: ~  # anonym?", "3:1 REG3006")]
    [InlineData("visibility: \"\"", "3:1 REG3006")]
    [InlineData("sichtbar: voll\nvisibility:", "4:1 REG3006")]
    [InlineData("sichtbar: voll\nvisibility: anonymous", "4:1 MIN1017", "4:1 REG3006")]
    public void The_person_is_anonymous_and_an_error_says_what_to_write(string written, params string[] findings)
    {
        using var archive = ArchiveOf(written);

        var linked = archive.Read();

        Assert.Empty(linked.People);
        Assert.Equal("[Name nicht öffentlich] fehlt.", linked.Meetings[0].Meeting.Passages[^1].Text);
        Assert.Equal(findings.Select(finding => $"personen/jonte-wiebelitz.md:{finding}"), Ours(archive));
    }

    [Theory]
    [InlineData("sichtbar: voll")]
    [InlineData("telefon: 123", "3:1 MIN1009")]
    [InlineData("role_: Sprecher", "3:1 MIN1008")]
    public void Another_key_withholds_nobody(string written, params string[] findings)
    {
        using var archive = ArchiveOf(written);

        var linked = archive.Read();

        Assert.Equal("Jonte Wiebelitz", Assert.Single(linked.People).Subject.Name);
        Assert.Equal(findings.Select(finding => $"personen/jonte-wiebelitz.md:{finding}"), Ours(archive));
    }

    [Theory]
    [InlineData("stauts: Entwurf")]
    [InlineData("stauts: intern")]
    [InlineData("sttaus: privat")]
    public void Minutes_that_are_a_draft_by_a_misspelt_key_are_not_published(string written)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n---\n{written}\n---\nText.\n");

        Assert.Empty(archive.Read().Meetings);
        Assert.Equal(["protokolle/2022-10-24.md:1:1 PRI4004", "protokolle/2022-10-24.md:2:1 MIN1008"], archive.Reported.Where(found => found.StartsWith("protokolle", StringComparison.Ordinal)));
    }

    private static SmallArchive ArchiveOf(string written) => SmallArchive.Of($"""
        -- personen/jonte-wiebelitz.md --
        ---
        name: Jonte Wiebelitz
        {written}
        ---
        -- protokolle/2022-10-24.md --
        Jonte Wiebelitz fehlt.
        """);

    private static IEnumerable<string> Ours(SmallArchive archive) => archive.Reported.Where(r => r.StartsWith("personen", StringComparison.Ordinal));
}
