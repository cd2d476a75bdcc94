using System.Globalization;
using System.Text.Json;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Protokollarchiv.Language;

namespace Protokollarchiv.Tests.Language;

/// <summary>What <c>tests/specs/search.json</c> says of German words holds in the program and in the browser's script.</summary>
public sealed class SharedVectorTests
{
    private static readonly JsonElement Vectors = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests/specs/search.json"))).RootElement;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ObjectInstance Script = Load();

    [Fact]
    public void Both_reduce_words_to_the_same_stems()
    {
        foreach (var (word, stem) in Vectors.GetProperty("stems").EnumerateArray().Select(v => (v[0].GetString()!, v[1].GetString()!)))
        {
            Assert.Equal((word, stem), (word, GermanStemmer.Stem(word)));
            Assert.Equal((word, stem), (word, Call("stem", word).AsString()));
        }
    }

    [Fact]
    public void Both_know_the_same_of_a_written_word()
    {
        foreach (var vector in Vectors.GetProperty("words").EnumerateArray())
        {
            var written = vector.GetProperty("written").GetString()!;
            var expected = (vector.GetProperty("folded").GetString(), vector.GetProperty("term").GetString(), vector.GetProperty("base").GetString(), vector.GetProperty("both").GetBoolean(), vector.GetProperty("month").GetInt32());

            var word = WordAnalysis.Of(written, 0);
            var inScript = Call("analyse", written);

            Assert.Equal((written, expected), (written, (word.Folded, word.Term, word.BaseTerm, word.MeansBothGenders, word.Month)));
            Assert.Equal((written, expected), (written, (Text(inScript, "folded"), Text(inScript, "term"), Text(inScript, "base"), Text(inScript, "both") == "true", int.Parse(Text(inScript, "month") ?? "0", CultureInfo.InvariantCulture))));
        }
    }

    [Fact]
    public void Both_find_the_same_words_in_a_text()
    {
        foreach (var vector in Vectors.GetProperty("texts").EnumerateArray())
        {
            var text = vector.GetProperty("text").GetString()!;
            var expected = vector.GetProperty("tokens").EnumerateArray().Select(t => t.GetString()!).ToList();

            var words = new List<string>();
            foreach (var token in new WordScanner(text))
            {
                words.Add(string.Concat(token.AfterHyphen ? "-" : "", text.AsSpan(token.Start, token.Length)));
            }

            Assert.Equal(expected, words);
            Assert.Equal(expected, Call("scan", text).AsArray().Select(t => (Text(t, "hyphen") == "false" ? "" : "-") + Text(t, "written")));
        }
    }

    [Fact]
    public void Both_read_the_same_dates_in_several_words()
    {
        foreach (var vector in Vectors.GetProperty("dates").EnumerateArray())
        {
            var text = vector.GetProperty("text").GetString()!;
            var month = vector.GetProperty("month").GetString()!;
            var start = text.IndexOf(month, StringComparison.Ordinal);
            var (before, behind) = (text[..start], text[(start + month.Length)..]);
            var number = Month.NumberOf(Folding.Of(month));

            Assert.Equal(vector.GetProperty("date").GetString(), SpelledDate.Read(number, before, behind));
            Assert.Equal(vector.GetProperty("date").GetString(), Call("spelledDate", number, before, behind) is { } date && date.IsString() ? date.AsString() : null);
        }
    }

    [Fact]
    public void What_is_typed_is_read_as_clauses_and_nothing_is_an_error()
    {
        foreach (var vector in Vectors.GetProperty("queries").EnumerateArray())
        {
            var clauses = Clauses(vector.GetProperty("query").GetString()!);

            Assert.Equal(vector.GetProperty("query") + " " + vector.GetProperty("clauses").GetRawText(), vector.GetProperty("query") + " " + clauses);
        }
    }

    private static string Clauses(string query)
    {
        var clauses = Call("parse", query, new Func<string, bool>(word => word is "der" or "und" or "für" or "wo"));
        return JsonSerializer.Serialize(
            clauses.AsArray().Select(c => new object?[]
            {
                Text(c, "sign") is { Length: > 0 } sign ? sign : null,
                Text(c, "field"),
                Text(c, "quoted") == "true" ? $"\"{Terms(c)}\"" : Terms(c),
                c.AsObject().Get("wildcard") is { } wildcard && wildcard.IsArray() ? string.Join('*', wildcard.AsArray().Select(w => w.AsString())) : null,
                c.AsObject().Get("fuzz").AsNumber(),
                c.AsObject().Get("boost").AsNumber(),
            }),
            Readable);
    }

    private static string Terms(JsValue clause) => string.Join(' ', clause.AsObject().Get("words").AsArray().Select(w => Text(w, "term")));

    private static ObjectInstance Load()
    {
        var engine = new Engine(options => options.EnableModules(Repository.PathOf("themes/standard/assets/js/search")));
        return engine.Modules.Import("./language.js");
    }

    private static JsValue Call(string function, params object[] arguments)
    {
        var engine = Script.Engine;
        lock (engine)
        {
            return engine.Invoke(Script.Get(function), arguments);
        }
    }

    private static string? Text(JsValue value, string property) =>
        value.AsObject().Get(property) is { } found && !found.IsUndefined() && !found.IsNull() ? found.ToString() : null;
}
