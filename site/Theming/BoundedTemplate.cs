using System.Globalization;
using System.Text.Encodings.Web;
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

/// <summary><c>capture</c>, which ends the template where what it keeps grows beyond all bounds.</summary>
internal sealed class BoundedCapture(string identifier, IReadOnlyList<Statement> statements) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var completion = Completion.Normal;
        using var captured = new BoundedText();
        for (var i = 0; i < statements.Count && completion == Completion.Normal; i++)
        {
            completion = await statements[i].WriteToAsync(captured, encoder, context).ConfigureAwait(false);
        }

        // It is markup already.
        context.SetValue(identifier, new StringValue(captured.ToString(), encode: false));
        return completion;
    }

    private sealed class BoundedText() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void Write(char value)
        {
            base.Write(value);
            Check();
        }

        public override void Write(char[] buffer, int index, int count)
        {
            base.Write(buffer, index, count);
            Check();
        }

        public override void Write(ReadOnlySpan<char> buffer)
        {
            base.Write(buffer);
            Check();
        }

        public override void Write(string? value)
        {
            base.Write(value);
            Check();
        }

        private void Check()
        {
            if (GetStringBuilder().Length > BoundedFilters.LongestText)
            {
                throw BoundedFilters.TooLong();
            }
        }
    }
}
