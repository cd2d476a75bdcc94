using Protokollarchiv.Archive;
using Xunit;

namespace Protokollarchiv.Tests.Archive;

public sealed class PassageWordsTests
{
    [Theory]
    [InlineData(12)]
    [InlineData(32_767)]
    [InlineData(32_768)]
    [InlineData(100_000_000)]
    public void AWordIsWhereItBegins_HoweverLongThePassage(int start)
    {
        var words = new PassageWords([7, 8, 9], [0, start << 1, (start << 1) | 1], [1, 3]);

        Assert.Equal((0, start, start), (words.StartOf(0, 0), words.StartOf(1, 0), words.StartOf(1, 1)));
        Assert.Equal((false, true), (words.IsAfterHyphen(1, 0), words.IsAfterHyphen(1, 1)));
        Assert.Equal([8, 9], words.Of(1).ToArray());
    }
}
