using Protokollarchiv.Language;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Tests.Search.Terms;

public sealed class CompoundSplitterTests
{
    [Theory]
    [InlineData("landesintegrationsbeirat", "land beirat integration Beirat Integration", "beirat")]
    [InlineData("schulkonferenz", "Schule Konferenz", "konferenz")]
    [InlineData("vorstandssitzungen", "Vorstand Sitzung", "sitzung")]
    [InlineData("stadträte", "Stadt Rat", "rat")]
    [InlineData("nörgelkasten", "Kasten", "kast")]
    [InlineData("laternenliste", "Liste", "list")]
    [InlineData("weihnachtskonzert", "Konzert", "konzert")]
    public void A_compound_is_found_by_its_last_part(string compound, string archive, string head)
    {
        var parts = Splitter(archive).Split(compound);

        Assert.NotNull(parts);
        Assert.Contains(head, parts.Heads);
    }

    [Theory]
    [InlineData("landesintegrationsbeirat", "Land Integration Beirat", "integration land")]
    [InlineData("kirchengemeinde", "Kirche Gemeinde", "kirch")]
    public void What_narrows_a_compound_is_a_part_too(string compound, string archive, string modifiers)
    {
        var parts = Splitter(archive).Split(compound);

        Assert.NotNull(parts);
        Assert.Equal(modifiers, string.Join(' ', parts.Modifiers.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("beirat", "bei Bei bei Rat")]
    [InlineData("verrat", "Rat")]
    [InlineData("integration", "Ration")]
    [InlineData("antrag", "Trag")]
    [InlineData("ausgestattet", "Attest")]
    [InlineData("anwesenden", "Ende")]
    [InlineData("rheinhessen", "Essen")]
    [InlineData("ratschläge", "Läge Lage")]
    public void A_word_that_only_looks_like_one_is_left_whole(string word, string archive)
    {
        Assert.Null(Splitter(archive).Split(word));
    }

    [Fact]
    public void A_persons_name_is_no_part()
    {
        var words = Words("Beck");

        var vocabulary = new Vocabulary(words, Counts(words), new HashSet<string>(StringComparer.Ordinal) { "beck" });

        Assert.Null(new CompoundSplitter(vocabulary).Split("schönebeck"));
    }

    [Fact]
    public void A_word_longer_than_any_of_german_is_none()
    {
        var splitter = Splitter("Der Beirat berät.");

        Assert.NotNull(splitter.Split(string.Concat(Enumerable.Repeat("la", 30)) + "beirat"));
        Assert.Null(splitter.Split(string.Concat(Enumerable.Repeat("la", 40)) + "beirat"));
    }

    private static CompoundSplitter Splitter(string archive)
    {
        var words = Words(archive);
        return new CompoundSplitter(new Vocabulary(words, Counts(words), new HashSet<string>(StringComparer.Ordinal)));
    }

    private static Word[] Words(string archive) => [.. archive.Split(' ').Select(WordAnalysis.Of)];

    private static int[] Counts(Word[] words) => [.. words.Select(_ => 1)];
}
