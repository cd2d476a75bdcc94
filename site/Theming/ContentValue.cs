using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Protokollarchiv.Theming;

/// <summary>What a layout shows as <c>content</c>: the page's own template, rendered in place.</summary>
internal sealed class ContentValue(IFluidTemplate template, TemplateContext context) : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => template.RenderAsync(writer, encoder, context);

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => template;
}
