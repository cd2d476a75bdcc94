using Protokollarchiv.Tests;

namespace Protokollarchiv.Benchmarks.StartProfile;

/// <summary>
/// Which methods the runtime still compiles at every start, because the compiler ahead of time does not see that they are called: above all those
/// of generic types that are reached through interfaces. Written into the profile that Generator.csproj hands to it.
/// </summary>
internal sealed class StartProfileBenchmark : IBenchmark
{
    private const string Profile = "Generator.mibc";

    public string Name => "start-profile";

    public string Usage => $"[DIR…]: how many methods are compiled at start with the profile and without any; writes {Profile} anew. The seed's archive where no folder is named";

    public int Run(ReadOnlySpan<string> arguments)
    {
        var inputs = arguments.IsEmpty ? [Repository.PathOf("input")] : arguments.ToArray();
        var program = Repository.PathOf(".build/bin/Generator/release");
        var uncompiled = Repository.PathOf(".build/obj/Generator/release/protokollarchiv.dll");
        var before = JittedMethods.Of(program, image: null, inputs);
        var all = JittedMethods.Of(program, uncompiled, inputs);
        var finder = new MethodFinder(program);
        // What is not generic the compiler finds by itself.
        var methods = all.SelectMany(finder.Find).Where(method => method.IsGenericMethod || method.DeclaringType is { IsGenericType: true }).Distinct().ToList();
        MethodProfile.Write(methods, "protokollarchiv", Repository.PathOf(Profile));
        Console.WriteLine($"compiled at start: {before.Count} methods as built, {all.Count} of the uncompiled program; {methods.Count} generic ones written to {Profile}");
        return 0;
    }
}
