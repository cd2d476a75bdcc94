using System.Reflection;
using System.Reflection.Emit;

namespace Protokollarchiv.Benchmarks.StartProfile;

/// <summary>
/// A profile as the compiler ahead of time reads it, https://github.com/dotnet/runtime/blob/main/src/coreclr/tools/dotnet-pgo/dotnet-pgo-experiment.md: an assembly
/// whose function <c>AssemblyDictionary</c> names groups of methods, each a function that loads their tokens. What it names and is no longer there the compiler passes over.
/// </summary>
internal static class MethodProfile
{
    /// <param name="bubble">The assembly that the methods are compiled into.</param>
    public static void Write(IEnumerable<MethodBase> methods, string bubble, string path)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("profile");
        var group = Function(module, "Methods");
        var used = group.GetILGenerator();
        foreach (var method in methods)
        {
            used.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
            used.Emit(OpCodes.Pop);
        }

        used.Emit(OpCodes.Ret);
        var directory = Function(module, "AssemblyDictionary").GetILGenerator();
        directory.Emit(OpCodes.Ldstr, bubble + ";");
        directory.Emit(OpCodes.Ldtoken, group);
        directory.Emit(OpCodes.Pop);
        directory.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(path);
    }

    private static MethodBuilder Function(ModuleBuilder module, string name) => module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
}
