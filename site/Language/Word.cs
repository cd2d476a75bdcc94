namespace Protokollarchiv.Language;

/// <summary>What is known of a written form, whoever meets it: how it is spelled, and by which terms it is found.</summary>
internal sealed class Word
{
    /// <summary>Unique in its <see cref="Lexicon"/>, from 0. Which word gets which number depends on chance: never publish it.</summary>
    public required int Id { get; init; }

    /// <summary>As it stands in the text.</summary>
    public required string Written { get; init; }

    /// <summary>As <see cref="Folding"/> writes it; a marked gender form is its feminine: <c>migrantinnen</c>.</summary>
    public required string Folded { get; init; }

    /// <summary>The stem, or an ISO date, or a number without thousands points.</summary>
    public required string Term { get; init; }

    /// <summary>The stem without the feminine ending; null when the word has none or loses it in <see cref="Term"/> already.</summary>
    public string? BaseTerm { get; init; }

    /// <summary>Whether the word is written for both genders, so that <see cref="BaseTerm"/> is meant as much as <see cref="Term"/>.</summary>
    public bool MeansBothGenders { get; init; }

    /// <summary>Whether it begins with a capital, as nouns do.</summary>
    public bool IsCapitalized { get; init; }

    /// <summary>The day it names, if it is a date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>1 to 12 for the name of a month, else 0.</summary>
    public int Month { get; init; }
}
