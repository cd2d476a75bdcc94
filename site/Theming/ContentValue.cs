using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Protokollarchiv.Theming;

/// <summary>What a layout shows as <c>content</c>: the page's own template, rendered in place.</summary>
internal sealed class ContentValue(IFluidTemplate template, TemplateContext context) : FluidValue
{
    private bool isWriting;

    public override FluidValues Type => FluidValues.Object;

    /// <exception cref="UnknownNameException">The page's own template asks for it, and would write itself for ever.</exception>
    public override async ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        if (isWriting)
        {
            throw new UnknownNameException("content");
        }

        isWriting = true;
        await template.RenderAsync(writer, encoder, context);
        isWriting = false;
    }

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => template;
}
