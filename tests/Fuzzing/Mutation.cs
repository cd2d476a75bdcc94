using System.Text;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>Changes texts and files at random, in ways that hands, programs and attackers do.</summary>
internal static class Mutation
{
    private const int MostChanges = 8;
    private const int LongestText = 20_000;

    /// <summary>Changes a text some times over, and saves it in some encoding.</summary>
    /// <param name="forms">What is put in: words, signs, whole lines.</param>
    public static byte[] OfText(string text, string[] forms, Random random)
    {
        var changed = text;
        for (var i = random.Next(MostChanges) + 1; i > 0; i--)
        {
            changed = Changed(changed, forms, random);
        }

        return Encoded(changed.Length > LongestText ? changed[..LongestText] : changed, random);
    }

    /// <summary>Changes bytes some times over.</summary>
    public static byte[] OfBytes(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var i = random.Next(MostChanges) + 1; i > 0 && changed.Count > 0; i--)
        {
            var at = random.Next(changed.Count);
            var length = Math.Min(random.Next(1, 64), changed.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    changed[at] = (byte)random.Next(256);
                    break;
                case 1:
                    changed[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    changed.RemoveRange(at, length);
                    break;
                case 3:
                    changed.InsertRange(at, changed.GetRange(at, length));
                    break;
                case 4:
                    changed.InsertRange(at, changed.GetRange(random.Next(changed.Count - length + 1), length));
                    break;
                default:
                    changed.RemoveRange(at, random.Next(4) == 0 ? changed.Count - at : 1);
                    break;
            }
        }

        return [.. changed];
    }

    private static string Changed(string text, string[] forms, Random random)
    {
        var form = forms[random.Next(forms.Length)];
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        switch (random.Next(12))
        {
            case 0:
                return text.Insert(at, form);
            case 1:
                return text.Insert(at, Repeated(form, random));
            case 2:
                return text.Remove(at, length);
            case 3:
                return text.Insert(at, text.Substring(at, length));
            case 4:
                return text.Length == 0 ? form : string.Concat(text.AsSpan(0, at), form, text.AsSpan(at + length));
            case 5:
                return text[..at];
            case 6:
                return text.Insert(at, GermanForms.Signs[random.Next(GermanForms.Signs.Length)]);
            default:
                return ChangedLines(text, form, random);
        }
    }

    private static string ChangedLines(string text, string form, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var other = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[other]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = new string(random.Next(3) == 0 ? '\t' : ' ', random.Next(1, 9)) + lines[at];
                break;
            case 4:
                lines[at] = lines[at].TrimStart();
                break;
            case 5:
                lines[at] += lines[other];
                break;
            case 6:
                lines.Insert(at, "");
                break;
            default:
                lines.Insert(at, form);
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Repeated(string form, Random random) => string.Concat(Enumerable.Repeat(form, 1 << random.Next(1, 9)));

    private static byte[] Encoded(string text, Random random)
    {
        switch (random.Next(24))
        {
            case 0:
                return Encoding.Latin1.GetBytes(text);
            case 1:
                return [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];
            case 2:
                return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
            case 3:
                return Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));
            case 4:
                return OfBytes(Encoding.UTF8.GetBytes(text), random);
            default:
                return Encoding.UTF8.GetBytes(text);
        }
    }
}
