using System.Globalization;

namespace Protokollarchiv.Benchmarks.Truth;

/// <summary>How many of the names that were found are right, and how many of the right ones were found; counted once a meeting.</summary>
internal sealed record Score(NamedKind Kind, double LeastPrecision, double LeastRecall)
{
    private const int MostExamples = 10;

    private int right;
    private int wrong;
    private int missed;

    public List<string> Examples { get; } = [];

    public bool IsReached => Precision >= LeastPrecision && Recall >= LeastRecall;

    private double Precision => right + wrong == 0 ? 1 : (double)right / (right + wrong);

    private double Recall => right + missed == 0 ? 1 : (double)right / (right + missed);

    public static Score[] All() =>
    [
        new Score(NamedKind.People, 0.998, 0.98),
        new Score(NamedKind.Organizations, 0.998, 0.99),
        new Score(NamedKind.Topics, 0.998, 0.99),
        new Score(NamedKind.References, 0.998, 0.99),
    ];

    public void Count(TruthRow truth, IReadOnlySet<string> found)
    {
        var named = truth.Named[Kind];
        right += found.Count(named.Contains);
        foreach (var name in found.Where(f => !named.Contains(f) && !truth.Near.Contains(f)))
        {
            wrong++;
            AddExample($"wrong: {truth.Source} {name}");
        }

        foreach (var name in named.Where(n => !found.Contains(n) && !truth.Near.Contains(n)))
        {
            missed++;
            AddExample($"missed: {truth.Source} {name}");
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind,-14} precision {Precision:0.00000} (least {LeastPrecision:0.000})  recall {Recall:0.00000} (least {LeastRecall:0.000})  right {right}, wrong {wrong}, missed {missed}{(IsReached ? "" : "  NOT REACHED")}");

    private void AddExample(string example)
    {
        if (Examples.Count < MostExamples)
        {
            Examples.Add(example);
        }
    }
}
