using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Theming;

/// <summary>HTML as a value of Liquid: written where the template shows it, without being escaped and without being held as a string.</summary>
internal sealed class HtmlValue(Html html) : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        html.WriteTo(writer);
        return ValueTask.CompletedTask;
    }

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => html.ToString();

    public override object ToObjectValue() => html;
}
