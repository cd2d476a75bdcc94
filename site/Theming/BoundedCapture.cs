using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Protokollarchiv.Theming;

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
