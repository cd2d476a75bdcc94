namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class NarrowPageTests(NarrowWindow window) : IClassFixture<NarrowWindow>
{
    [Theory]
    [MemberData(nameof(PageKind.Names), MemberType = typeof(PageKind))]
    public async Task It_fits_without_scrolling_sideways(string kind)
    {
        await window.Open.GoToAsync(PageKind.Urls[kind]);

        var found = await window.Open.OverflowAsync();

        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task A_name_in_a_list_stays_in_one_line()
    {
        await window.Open.GoToAsync(PageKind.Meeting);

        var heights = await window.Open.Page.Locator(".namen a").EvaluateAllAsync<double[]>("names => names.map(n => n.getBoundingClientRect().height)");

        Assert.NotEmpty(heights);
        Assert.All(heights, height => Assert.InRange(height, 1, 40));
    }

    [Fact]
    public async Task No_line_begins_with_the_comma_behind_a_name()
    {
        await window.Open.GoToAsync(PageKind.Meeting);

        var counts = await window.Open.Page.EvaluateAsync<int[]>(
            """
            () => {
              const names = [...document.querySelectorAll('.namen a')].filter(name => name.nextSibling?.data?.startsWith(','));
              const counts = [0, 0];
              for (let width = 100; width < 320; width += 3) {
                document.querySelector('.kopfdaten').style.width = `${width}px`;
                for (const name of names) {
                  const comma = document.createRange();
                  comma.setStart(name.nextSibling, 0);
                  comma.setEnd(name.nextSibling, 1);
                  counts[comma.getBoundingClientRect().top < name.getBoundingClientRect().bottom ? 0 : 1]++;
                }
              }
              return counts;
            }
            """);

        Assert.NotEqual(0, counts[0]);
        Assert.Equal(0, counts[1]);
    }

    [Fact]
    public async Task An_address_without_blanks_makes_no_page_wider()
    {
        await window.Open.GoToAsync(PageKind.Meeting);
        await window.Open.Page.EvaluateAsync("document.querySelector('.kopfdaten dd').textContent = 'https://beispiel.example/' + 'verzeichnis'.repeat(20)");

        Assert.Empty(await window.Open.OverflowAsync());
    }

    [Fact]
    public async Task A_name_longer_than_a_line_makes_no_page_wider()
    {
        await window.Open.GoToAsync(PageKind.Meeting);
        await window.Open.Page.EvaluateAsync("document.querySelector('.namen a').textContent = 'Verein' + 'arbeitsgemeinschaft'.repeat(5)");

        Assert.Empty(await window.Open.OverflowAsync());
    }

    [Fact]
    public async Task A_drawing_grows_with_the_letters_of_the_reader_and_loses_none()
    {
        await window.Open.GoToAsync("/ueberblick/");

        var left = await window.Open.Page.EvaluateAsync<double>(
            """
            () => {
              document.documentElement.style.fontSize = '212.5%';
              const frame = document.querySelector('.rahmen').getBoundingClientRect();
              return Math.min(...[...document.querySelectorAll('.rahmen text')].map(t => t.getBoundingClientRect().left)) - frame.left;
            }
            """);

        Assert.InRange(left, 0, 100);
    }

    [Fact]
    public async Task A_count_stands_nearer_to_its_letter_than_to_the_next()
    {
        await window.Open.GoToAsync("/suche/stichworte/");

        var gaps = await window.Open.Page.EvaluateAsync<double[]>(
            """
            () => {
              const text = document.createRange();
              text.selectNodeContents(document.querySelector('.zeiten a'));
              const [count, next] = ['li:first-child .zahl', 'li:nth-child(2) a'].map(s => document.querySelector(`.zeiten ${s}`).getBoundingClientRect());
              return [count.left - text.getBoundingClientRect().right, next.left - count.right];
            }
            """);

        Assert.True(gaps[0] < gaps[1], string.Join(' ', gaps));
    }
}
