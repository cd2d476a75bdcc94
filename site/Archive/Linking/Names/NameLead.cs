namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>What stands before a family name and belongs to it: salutation, office, titles, given names.</summary>
/// <param name="First">The first word of it; that of the family name where nothing stands before.</param>
/// <param name="Role">Number of the office, in <see cref="RoleWords"/>; 0 without one.</param>
internal readonly record struct NameLead(int First, string Given, Gender Gender, NameTraits Traits, int Role)
{
    private const int Reach = 6;

    /// <param name="start">The first word of the family name, or of the given name before it that is known already.</param>
    /// <param name="given">That given name.</param>
    public static NameLead Of(TextWords words, NameContext context, int start, string given = "")
    {
        var gender = Gender.Unknown;
        var traits = NameTraits.None;
        var rank = NameTraits.None;
        var role = 0;
        var first = start;
        for (var i = start - 1; i >= 0 && i >= start - Reach && context.IsAdjacent(i); i--)
        {
            var facts = words.Facts[i];
            if (facts.Is(WordRole.Salutation))
            {
                // "Herr/Frau Müller" leaves it open.
                var open = i > 0 && words.Facts[i - 1].Is(WordRole.Salutation) && words.Text[words.Tokens[i].Start - 1] == '/';
                gender = open ? Gender.Unknown : facts.Gender;
                return new NameLead(open ? i - 1 : i, given, gender, traits | rank | (gender == Gender.Unknown ? NameTraits.Addressed : NameTraits.None), role);
            }

            if (facts.Is(WordRole.Title))
            {
                traits |= NameTraits.Titled;
            }
            else if (given.Length == 0 && NameWords.IsRank(words.Written(i)))
            {
                // Apart from other titles, since a given name may stand before it: "Karl Graf Lamm".
                rank = NameTraits.Titled;
            }
            else if (facts.Is(WordRole.Office) && !IsCouncil(words, context, i))
            {
                traits |= NameTraits.InOffice;
                gender = facts.Gender;
                role = facts.RoleTerm;
            }
            else if ((traits & (NameTraits.Titled | NameTraits.InOffice)) == NameTraits.None && context.GivenAt(i, isOnly: given.Length == 0) is { } part)
            {
                given = given.Length == 0 ? part : part + (context.IsJoinedShort(i) ? "-" : " ") + given;
            }
            else
            {
                break;
            }

            first = i;
        }

        return new NameLead(first, given, gender, traits | rank, role);
    }

    /// <summary><c>der Gemeinderat Berg</c> may be the council of Berg.</summary>
    private static bool IsCouncil(TextWords words, NameContext context, int at) =>
        words.Written(at).EndsWith("rat", StringComparison.Ordinal) && at > 0 && context.IsAdjacent(at - 1) && words.Facts[at - 1].Is(WordRole.Determiner);
}
