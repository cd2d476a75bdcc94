using Protokollarchiv.Language;

namespace Protokollarchiv.Tests.Language;

public sealed class FreeSlugsTests
{
    [Fact]
    public void Each_gets_one_of_its_own()
    {
        var slugs = new FreeSlugs("rat");

        Assert.Equal(["rat-2", "ag", "ag-2", "ag-3", "ohne-namen", "plan.pdf", "plan-2.pdf"],
            [slugs.Take("rat"), slugs.Take("ag"), slugs.Take("ag-2"), slugs.Take("ag"), slugs.Take(""), slugs.Take("plan", ending: ".pdf"), slugs.Take("plan", ending: ".pdf")]);
    }
}
