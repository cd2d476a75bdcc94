using System.Text;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Theming;

/// <summary>
/// A script with the modules that it imports, each once and before what needs it: one request and one compression instead of one a module.
/// </summary>
internal sealed partial class ScriptBundle
{
    private readonly IReadOnlyDictionary<string, byte[]> scripts;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    private ScriptBundle(IReadOnlyDictionary<string, byte[]> scripts) => this.scripts = scripts;

    /// <summary>
    /// Only imports by name from files of the same folder are known (<c>import { a } from './a.js';</c>). With any other, in a circle, with names
    /// that are declared twice, and when it exports something itself, the script stays as it is.
    /// </summary>
    /// <param name="name">As below <c>assets/</c>.</param>
    /// <param name="scripts">All files of the theme, as they are written.</param>
    public static byte[] Of(string name, IReadOnlyDictionary<string, byte[]> scripts)
    {
        var bundle = new ScriptBundle(scripts);
        return bundle.TryAdd(name, isImported: false) && bundle.IsSound() ? Encoding.UTF8.GetBytes(bundle.text.ToString()) : scripts[name];
    }

    private bool TryAdd(string name, bool isImported)
    {
        if (!seen.Add(name))
        {
            return !open.Contains(name);
        }

        if (!scripts.TryGetValue(name, out var content))
        {
            return false;
        }

        var module = Encoding.UTF8.GetString(content);
        var folder = name[..(name.LastIndexOf('/') + 1)];
        open.Add(name);
        var areThere = Import().Matches(module).All(import => TryAdd(folder + import.Groups["file"].Value, isImported: true));
        open.Remove(name);
        var own = Import().Replace(module, "");
        text.Append(isImported ? Export().Replace(own, "") : own);
        return areThere;
    }

    private bool IsSound()
    {
        var all = text.ToString();
        var declared = Declaration().Matches(all).Select(d => d.Groups["name"].Value).ToList();
        return !Unknown().IsMatch(all) && declared.Distinct(StringComparer.Ordinal).Count() == declared.Count;
    }

    [GeneratedRegex(@"^import \{ ?\w+(, ?\w+)* ?\} from '\./(?<file>[\w-]+\.js)';\n", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?=(?:const|let|class|function|async function) )", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex Export();

    [GeneratedRegex(@"^(?:const|let|class|function|async function) (?<name>\w+)", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex Declaration();

    /// <summary>What is left of imports and exports, and declarations of several names at once.</summary>
    [GeneratedRegex(@"^(?:import|export|var)\b|^(?:const|let) (?:[\[{]|\w+,)", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex Unknown();
}
