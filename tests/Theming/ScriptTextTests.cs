using System.Text;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Tests.Theming;

public sealed class ScriptTextTests
{
    [Fact]
    public void Comments_and_indentation_are_not_published()
    {
        Assert.Equal("const a = 1;\nif (a) {\nb(); // why\n}\n", Published("/** What it is. */\nconst a = 1;\n\n// Why.\nif (a) {\n  /*\n   * Long.\n   */\n  b(); // why\n}\n"));
    }

    [Theory]
    [InlineData("const text = `one\n  two`;\n")]
    [InlineData("/* a */ const b = 1;\n")]
    public void A_script_in_which_that_could_mean_something_stays_as_it_is(string script)
    {
        Assert.Equal(script, Published(script));
    }

    private static string Published(string script) => Encoding.UTF8.GetString(ScriptText.Published(Encoding.UTF8.GetBytes(script)));
}
