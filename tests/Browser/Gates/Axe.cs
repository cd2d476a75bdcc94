using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>axe-core by the rules of WCAG 2.2 A and AA and its best practices.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>One line for each place that breaks a rule, empty when none does.</summary>
    public static Task<string[]> FindAsync(IPage page) =>
        RunAsync(page, new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice" } });

    /// <summary>The same by the rules that a change of colours can break.</summary>
    public static Task<string[]> FindInColoursAsync(IPage page) =>
        RunAsync(page, new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } });

    private static async Task<string[]> RunAsync(IPage page, object rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async runOnly => {
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
              return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.html.slice(0, 160)} ${n.failureSummary}`));
            }
            """,
            rules);
    }
}
