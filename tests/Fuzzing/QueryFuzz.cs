using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Protokollarchiv.Language;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>What is typed into the search: the script takes anything, and finds the words in it that the index has.</summary>
internal sealed class QueryFuzz : IFuzzTarget
{
    private static readonly string[] Typed = ["Beschluss zum Haus", "thema:\"Haus Halle\" +Dach -Kasse Zaun~1", "K. Blau Migrant*innen 24. Oktober 2022", "\"das Dach ist dicht\" OR Kassenprüfung^2"];

    private readonly ObjectInstance script;

    public QueryFuzz()
    {
        var engine = new Engine(options => options.EnableModules(Repository.PathOf("themes/standard/assets/js/search")));
        script = engine.Modules.Import("./language.js");
    }

    public int Share => 13;

    public FuzzInput Make(Random random) => new("anfrage", Mutation.OfText(Typed[random.Next(Typed.Length)], random.Next(3) == 0 ? GermanForms.Minutes : GermanForms.Queries, random));

    public string Run(FuzzInput input)
    {
        var query = Encoding.UTF8.GetString(input.Content);
        query = query.Length > 500 ? query[..500] : query;
        var clauses = Call("parse", query, new Func<string, bool>(word => word is "der" or "und"));
        var inScript = string.Join('\n', Call("scan", query).AsArray().Select(t => Of(t, "written")));
        var words = new List<string>();
        foreach (var token in new WordScanner(query))
        {
            words.Add(query.Substring(token.Start, token.Length));
        }

        var inProgram = string.Join('\n', words);
        if (inScript != inProgram)
        {
            throw new FuzzException($"The script finds the words {inScript.ReplaceLineEndings(" | ")} where the program finds {inProgram.ReplaceLineEndings(" | ")}.");
        }

        foreach (var word in words)
        {
            var (term, termInScript) = (WordAnalysis.Of(word, 0).Term, Of(Call("analyse", word), "term"));
            if (term != termInScript)
            {
                throw new FuzzException($"The script reads {word} as {termInScript}, the program as {term}.");
            }
        }

        return $"{clauses.AsArray().Length} {inScript}";
    }

    public void Dispose() => script.Engine.Dispose();

    private static string? Of(JsValue value, string property) => value.AsObject().Get(property) is { } found && !found.IsUndefined() && !found.IsNull() ? found.ToString() : null;

    private JsValue Call(string function, params object[] arguments) => script.Engine.Invoke(script.Get(function), arguments);
}
