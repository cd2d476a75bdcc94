using System.Collections.Immutable;
using System.Text.Json;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.Search.Lunr;

/// <summary>For who searches with lunr.js instead: its index, the documents it was made of, and how to load it.</summary>
internal static class LunrFiles
{
    /// <summary>The index, and the documents it was made of.</summary>
    public const string Index = "suche/lunr.json";

    /// <inheritdoc cref="Index"/>
    public const string Documents = "suche/lunr-dokumente.json";

    private const string Version = "2.3.9";

    public static IEnumerable<OutputFile> Of(MinutesArchive archive, ArchiveIndex index)
    {
        var documents = LunrDocuments.Of(archive, index);
        yield return new OutputFile(Index, JsonFile.Of(writer => WriteIndex(writer, documents)));
        yield return new OutputFile(Documents, JsonFile.Of(writer => WriteDocuments(writer, documents)));
        yield return new OutputFile(
            "suche/lunr.txt",
            """
            lunr.json ist ein Index im Format von Lunr 2.3.9: lunr.Index.load(await (await fetch('lunr.json')).json()).search('beirat').
            Die Treffer nennen Adressen; lunr-dokumente.json hat zu jeder den Namen und die Felder, aus denen der Index gemacht ist.
            Er braucht keine Pipeline: Jedes Wort steht darin in seiner Schreibung, als Stamm und mit den Teilen einer Zusammensetzung.
            lunr.json is an index in the format of Lunr 2.3.9. Hits are addresses; lunr-dokumente.json has their names and fields.

            """u8.ToArray());
    }

    private static void WriteIndex(Utf8JsonWriter writer, ImmutableArray<LunrDocument> documents)
    {
        var index = new LunrIndex(documents);
        writer.WriteStartObject();
        writer.WriteString("version", Version);
        writer.WriteStrings("fields", LunrDocuments.FieldNames);
        writer.WriteStartArray("fieldVectors");
        for (var document = 0; document < documents.Length; document++)
        {
            for (var field = 0; field < LunrDocuments.FieldNames.Length; field++)
            {
                WriteVector(writer, $"{LunrDocuments.FieldNames[field]}/{documents[document].Ref}", index.Vector(document, field));
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("invertedIndex");
        foreach (var (place, (token, byField)) in index.Tokens.Index())
        {
            WritePosting(writer, token, place, byField, documents);
        }

        writer.WriteEndArray();
        writer.WriteStrings("pipeline", []);
        writer.WriteEndObject();
    }

    private static void WriteVector(Utf8JsonWriter writer, string name, IEnumerable<(int Place, double Score)> vector)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(name);
        writer.WriteStartArray();
        foreach (var (place, score) in vector)
        {
            writer.WriteNumberValue(place);
            writer.WriteNumberValue(score);
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
    }

    private static void WritePosting(Utf8JsonWriter writer, string token, int place, List<int>[] byField, ImmutableArray<LunrDocument> documents)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(token);
        writer.WriteStartObject();
        writer.WriteNumber("_index", place);
        for (var field = 0; field < byField.Length; field++)
        {
            writer.WriteStartObject(LunrDocuments.FieldNames[field]);
            foreach (var document in byField[field])
            {
                writer.WriteStartObject(documents[document].Ref);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteDocuments(Utf8JsonWriter writer, ImmutableArray<LunrDocument> documents)
    {
        writer.WriteStartArray();
        foreach (var document in documents)
        {
            writer.WriteStartObject();
            writer.WriteString("id", document.Ref);
            writer.WriteString("name", document.Name);
            for (var field = 0; field < document.Fields.Length; field++)
            {
                writer.WriteString(LunrDocuments.FieldNames[field], string.Join(' ', document.Fields[field]));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
