namespace Protokollarchiv.Benchmarks.StartProfile;

/// <summary>Reads the name that the runtime's compiler gives a method: type, colon, method, the types of its parameters in parentheses; what generics stand for is in brackets.</summary>
internal sealed class JitName(string text)
{
    private int position;

    private char Next => position < text.Length ? text[position] : '\0';

    public bool Skip(char expected)
    {
        if (Next != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Up to the next mark.</summary>
    public string Word()
    {
        var end = text.AsSpan(position).IndexOfAny("[],:(");
        var word = end < 0 ? text[position..] : text.Substring(position, end);
        position += word.Length;
        return word;
    }

    /// <param name="find">A type by its name and what its parameters stand for; null when there is none.</param>
    public Type? Type(Func<string, IReadOnlyList<Type?>, Type?> find)
    {
        var type = find(Word(), Arguments(find));
        while (IsArray)
        {
            position += "[]".Length;
            type = type?.MakeArrayType();
        }

        return type;
    }

    /// <summary>What generic parameters stand for: <c>[int,System.String]</c>.</summary>
    public List<Type?> Arguments(Func<string, IReadOnlyList<Type?>, Type?> find)
    {
        List<Type?> arguments = [];
        if (Next != '[' || IsArray)
        {
            return arguments;
        }

        do
        {
            position++;
            arguments.Add(Type(find));
        }
        while (Next == ',');
        return Skip(']') ? arguments : [null];
    }

    public int CountParameters()
    {
        if (!Skip('(') || Next == ')')
        {
            return 0;
        }

        var (count, depth) = (1, 0);
        foreach (var c in text.AsSpan(position))
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            count += c == ',' && depth == 0 ? 1 : 0;
        }

        return count;
    }

    private bool IsArray => text.AsSpan(position).StartsWith("[]");
}
