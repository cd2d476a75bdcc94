using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Archive;

public sealed class GermanOrderTests
{
    [Theory]
    [InlineData("Haus 2", "Haus 10", "Haus 10a")]
    [InlineData("Agenda 21", "Agenda 2030", "Ämter")]
    [InlineData("Apfel", "Äpfel", "Apfelbaum")]
    public void Names_stand_as_a_reader_looks_for_them(params string[] inOrder)
    {
        Assert.Equal(inOrder, inOrder.Reverse().Order(GermanOrder.Comparer));
    }
}
