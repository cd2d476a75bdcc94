using System.Globalization;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Protokollarchiv.Theming;

/// <summary>
/// Rewrites the ranges and captures of a template so that a long one ends it: Liquid writes <c>(1..n)</c> out in memory before any limit of steps
/// counts, and keeps what <c>capture</c> doubles.
/// </summary>
internal sealed class BoundedTemplate : AstRewriter
{
    private const int MostNumbers = 100_000;

    public static IFluidTemplate In(IFluidTemplate template) => new BoundedTemplate().VisitTemplate(template);

    protected override Expression VisitRangeExpression(RangeExpression rangeExpression) =>
        new BoundedRange(Visit(rangeExpression.From), Visit(rangeExpression.To));

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement) =>
        new BoundedCapture(captureStatement.Identifier, [.. captureStatement.Statements.Select(Visit)]);

    private sealed class BoundedRange(Expression from, Expression to) : Expression
    {
        public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
        {
            var first = (await from.EvaluateAsync(context).ConfigureAwait(false)).ToNumberValue();
            var last = (await to.EvaluateAsync(context).ConfigureAwait(false)).ToNumberValue();
            if (last - first >= MostNumbers)
            {
                var range = string.Create(CultureInfo.InvariantCulture, $"({first}..{last})");
                throw new BoundExceededException($"Der Bereich {range} ist zu lang, höchstens {MostNumbers} Zahlen.", $"The range {range} is too long, at most {MostNumbers} numbers.");
            }

            var numbers = new List<FluidValue>();
            for (var number = Math.Truncate(first); number <= last; number++)
            {
                numbers.Add(NumberValue.Create(number));
            }

            return new ArrayValue(numbers);
        }
    }
}
