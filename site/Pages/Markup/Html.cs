namespace Protokollarchiv.Pages.Markup;

/// <summary>HTML that is safe to publish as it is, written when a template asks for it. Everything else that a template shows is escaped.</summary>
internal sealed class Html(Action<TextWriter> write)
{
    public static Html Empty { get; } = new(_ => { });

    public void WriteTo(TextWriter writer) => write(writer);

    public override string ToString()
    {
        var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
