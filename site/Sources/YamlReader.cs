using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Protokollarchiv.Sources;

/// <summary>
/// Reads one YAML document into values that know their place. Anchors, aliases and tags are not wanted in front matter and
/// reported; nesting beyond <see cref="MaxDepth"/> too, so no input can exhaust memory or the stack.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 16;

    private readonly string path;
    private readonly int firstLine;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;

    private YamlReader(string yaml, string path, int firstLine, DiagnosticBag diagnostics)
    {
        this.path = path;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(yaml));
    }

    /// <param name="firstLine">Line of the file at which <paramref name="yaml"/> begins.</param>
    /// <returns>Null when it is no YAML map; why has then been reported.</returns>
    public static YamlMap? Read(string yaml, string path, int firstLine, DiagnosticBag diagnostics)
    {
        if (BrokenYaml.OpensTooMuch(yaml) is { } place)
        {
            diagnostics.Report(DiagnosticCodes.YamlDepth, new PlaceCounter(yaml, path, firstLine).At(place));
            return null;
        }

        var reader = new YamlReader(yaml, path, firstLine, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            if (BrokenYaml.TabIndented(yaml, (int)e.Start.Line, e.Message.Contains("tab", StringComparison.Ordinal)) is { } line)
            {
                diagnostics.Report(DiagnosticCodes.YamlTab, new SourceLocation(path, firstLine + line));
            }
            else
            {
                diagnostics.Report(DiagnosticCodes.YamlSyntax, reader.Place(e.Start));
            }

            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or EndOfStreamException or ArgumentException)
        {
            // YamlDotNet loses its way at some broken values, such as the list "[a" above a line "b" or the tag "!!]", and says nothing else.
            var reached = reader.parser.Current?.End ?? Mark.Empty;
            diagnostics.Report(DiagnosticCodes.YamlSyntax, reader.Place(reached));
            return null;
        }
    }

    private YamlMap? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            return YamlMap.Empty(path);
        }

        parser.Consume<DocumentStart>();
        var value = ReadValue(0);
        switch (value)
        {
            case YamlMap map:
                return map;
            case YamlScalar { IsEmpty: true }:
                return YamlMap.Empty(path);
            case null:
                return null;
            default:
                diagnostics.Report(DiagnosticCodes.YamlNoMap, value.Where);
                return null;
        }
    }

    private YamlValue? ReadValue(int depth)
    {
        var current = parser.Current;
        if (current is null)
        {
            return null;
        }

        var where = Place(current.Start);
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
        {
            diagnostics.Report(DiagnosticCodes.YamlAnchor, where);
        }

        if (depth > MaxDepth)
        {
            diagnostics.Report(DiagnosticCodes.YamlDepth, where);
            return null;
        }

        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new YamlScalar(scalar.Value.Trim(), scalar.Style == ScalarStyle.Plain, where) { IsBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded };
            case SequenceStart:
                return ReadList(where, depth);
            case MappingStart:
                return ReadMap(where, depth);
            default:
                parser.MoveNext();
                return new YamlScalar("", Plain: true, where);
        }
    }

    private YamlList? ReadList(SourceLocation where, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlList(items.ToImmutable(), where);
    }

    private YamlMap? ReadMap(SourceLocation where, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            var value = ReadValue(depth + 1);
            if (key is null || value is null)
            {
                return null;
            }

            if (key is not YamlScalar name)
            {
                diagnostics.Report(DiagnosticCodes.YamlKeyNotText, key.Where);
            }
            else if (!lines.TryAdd(name.Text, key.Where.Line))
            {
                diagnostics.Report(
                    DiagnosticCodes.YamlDuplicateKey,
                    key.Where,
                    name.Text,
                    lines[name.Text].ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                entries.Add(new YamlEntry(name.Text, key.Where, value));
            }
        }

        return new YamlMap(entries.ToImmutable(), where);
    }

    /// <summary>YamlDotNet counts lines from 1 within the front matter, columns from 1.</summary>
    private SourceLocation Place(Mark mark) =>
        new(path, firstLine + Math.Max(0, (int)mark.Line - 1), Math.Max(1, (int)mark.Column));
}
