using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Terms;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>What a written form may be in any text: part of a person's name, a word around one, part of the name of an organization or a topic.</summary>
internal sealed record WordFacts
{
    /// <summary>For all the words that are none of it.</summary>
    public static WordFacts None { get; } = new();

    public WordRole Role { get; init; }

    /// <summary>What a salutation says.</summary>
    public Gender Gender { get; init; }

    /// <summary>Key of the family name that it is or ends.</summary>
    public string? Family { get; init; }

    /// <summary>Key of the family name whose genitive it may be: <c>Sternals</c>.</summary>
    public string? GenitiveOf { get; init; }

    /// <summary>Longer family names that end with this word, words apart: <c>von der heide</c>.</summary>
    public ImmutableArray<string> LongFamilies { get; init; } = [];

    /// <summary>Key of the given name that it is.</summary>
    public string? Given { get; init; }

    /// <summary>Initials that an alias explains.</summary>
    public string? Initials { get; init; }

    /// <summary>Its key where a point makes it the beginning of a given name: <c>c.</c></summary>
    public string? Short { get; init; }

    /// <summary>Whether hyphenated names begin with it.</summary>
    public bool BeginsDoubleName { get; init; }

    /// <summary>Numbers of the stems under which it stands in people's roles; 0 for none.</summary>
    public int RoleTerm { get; init; }

    /// <summary>The place in the tree of names that it leads to from the root.</summary>
    public TermNode? Begins { get; init; }

    /// <summary>Number of its stem, and of its stem without the feminine ending, among the words of names; 0 for none.</summary>
    public int Term { get; init; }

    public int BaseTerm { get; init; }

    /// <summary>The word as <see cref="TermName.WithoutEndings"/> makes it, where names contain its stem; else empty.</summary>
    public string WithoutEndings { get; init; } = "";

    /// <summary>Numbers of the subjects whose name is part of this compound.</summary>
    public ImmutableArray<int> Compounds { get; init; } = [];

    /// <summary>Follows from the others; kept because every word of the archive is asked.</summary>
    public WordUse Use { get; private init; }

    public bool Is(WordRole role) => (Role & role) != WordRole.None;

    public WordFacts WithUse() => this with
    {
        Use = (Family is not null || GenitiveOf is not null || Given is not null || Initials is not null ? WordUse.Name : WordUse.None)
            | (Begins is not null || !Compounds.IsEmpty ? WordUse.Term : WordUse.None)
            | (Is(WordRole.Chair | WordRole.MinuteTaker | WordRole.Previous | WordRole.Done) ? WordUse.Other : WordUse.None),
    };
}
