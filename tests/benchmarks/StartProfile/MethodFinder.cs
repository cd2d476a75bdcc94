using System.Reflection;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Benchmarks.StartProfile;

/// <summary>Finds the method that the runtime's compiler names: <c>System.Linq.Enumerable+Iterator`1[System.__Canon]:Select[int](System.Func`2[System.__Canon,int])</c>.</summary>
internal sealed class MethodFinder
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, Type> Primitives = new(StringComparer.Ordinal)
    {
        ["bool"] = typeof(bool),
        ["char"] = typeof(char),
        ["byte"] = typeof(sbyte),
        ["ubyte"] = typeof(byte),
        ["short"] = typeof(short),
        ["ushort"] = typeof(ushort),
        ["int"] = typeof(int),
        ["uint"] = typeof(uint),
        ["long"] = typeof(long),
        ["ulong"] = typeof(ulong),
        ["nint"] = typeof(nint),
        ["nuint"] = typeof(nuint),
        ["float"] = typeof(float),
        ["double"] = typeof(double),
    };

    private readonly List<Assembly> assemblies;

    /// <param name="program">The folder of the program; the framework's libraries are those that run this.</param>
    public MethodFinder(string program)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
            Path.Combine(program, $"{new AssemblyName(wanted.Name).Name}.dll") is var file && File.Exists(file) ? Assembly.LoadFrom(file) : null;
        assemblies = [.. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System*.dll").Concat(Directory.EnumerateFiles(program, "*.dll")).Select(Load).OfType<Assembly>()];
    }

    /// <returns>None where it is of no use to a profile or cannot be told, as an enumeration, which the name shows as a number; several where overloads have as many parameters.</returns>
    public IEnumerable<MethodBase> Find(string name)
    {
        var reader = new JitName(name);
        if (reader.Type(TypeOf) is not { } type || !reader.Skip(':'))
        {
            return [];
        }

        var method = reader.Word();
        var arguments = reader.Arguments(TypeOf);
        if (arguments.Contains(null))
        {
            return [];
        }

        var parameters = reader.CountParameters();
        return type.GetMembers(Declared).OfType<MethodBase>()
            .Where(member => member.Name == method && member.GetParameters().Length == parameters)
            .Select(member => Made(member, [.. arguments.OfType<Type>()]))
            .OfType<MethodBase>();
    }

    private static Assembly? Load(string path)
    {
        try
        {
            return Assembly.Load(AssemblyName.GetAssemblyName(path));
        }
        catch (BadImageFormatException)
        {
            return null; // native
        }
    }

    private static MethodBase? Made(MethodBase method, Type[] arguments)
    {
        if (method is not MethodInfo { IsGenericMethodDefinition: true } definition)
        {
            return arguments.Length == 0 ? method : null;
        }

        try
        {
            return definition.GetGenericArguments().Length == arguments.Length ? definition.MakeGenericMethod(arguments) : null;
        }
        catch (ArgumentException)
        {
            return null; // an enumeration that the name shows as a number
        }
    }

    private Type? TypeOf(string name, IReadOnlyList<Type?> arguments)
    {
        // What the runtime makes up itself has no type.
        var definition = name.Length == 0 ? null : Primitives.GetValueOrDefault(name) ?? assemblies.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);
        if (definition is null || definition.GetGenericArguments().Length != arguments.Count || arguments.Contains(null))
        {
            return null;
        }

        try
        {
            return arguments.Count == 0 ? definition : definition.MakeGenericType([.. arguments.OfType<Type>()]);
        }
        catch (ArgumentException)
        {
            return null; // an enumeration that the name shows as a number
        }
    }
}
