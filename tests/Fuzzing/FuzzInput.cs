namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>A file as nobody would write it, or a query as nobody would type it.</summary>
/// <param name="Name">The file's path, which also says what it is read as: <c>protokolle/2022-10-24-vorstand.md</c>, <c>thema/pages/start.liquid</c>, <c>anfrage</c>.</param>
internal sealed record FuzzInput(string Name, byte[] Content);
