using System.Collections.Immutable;
using System.Text;

namespace Protokollarchiv.Archive;

/// <summary>The words of inline content without markup.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> content)
    {
        if (content is [Text only])
        {
            return only.Value;
        }

        var builder = new StringBuilder();
        Append(builder, content);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text:
                    builder.Append(text.Value);
                    break;
                case CodeText code:
                    builder.Append(code.Value);
                    break;
                case LineBreak:
                    builder.Append('\n');
                    break;
                case NameLink link:
                    builder.Append(link.Shown);
                    break;
                case Image image:
                    builder.Append(image.Description);
                    break;
                case ContainerInline container:
                    Append(builder, container.Children);
                    break;
            }
        }
    }
}
