namespace Protokollarchiv.Tests.Minutes.Decisions;

/// <summary>Who has a task.</summary>
public sealed class TaskTests
{
    [Theory]
    [InlineData("- [ ] Gespräch über den Vertrag führen (K. Blau): geht weiter", "K. Blau")]
    [InlineData("- [ ] Absagen sammeln (HvB)", "H. von Berg")]
    [InlineData("- [ ] Werkbänke bauen (AG Umbau, bis 15.06.2023)", "AG Umbau")]
    public void Names_in_parentheses_have_the_task(string entry, string who)
    {
        var task = Assert.Single(SmallArchive.Meeting($"Anwesend: K. Blau, H. von Berg (HvB)\n\n# TOP 1: Haus\n\n{entry}\n").Meeting.Tasks);

        Assert.Equal(who, Assert.Single(task.Who));
    }

    [Fact]
    public void A_group_that_has_a_task_is_no_person()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            Anwesend: K. Blau

            # TOP 1: Haus

            - [ ] Werkbänke bauen (AG Umbau)
            """);

        var people = archive.Read().People;

        Assert.Equal(["K. Blau"], people.Select(p => p.Subject.Name));
    }
}
