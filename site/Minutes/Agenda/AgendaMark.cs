namespace Protokollarchiv.Minutes.Agenda;

/// <summary>A heading that begins an agenda item.</summary>
/// <param name="Block">Its place among the blocks of <see cref="MarkedText"/>.</param>
internal readonly record struct AgendaMark(int Block, AgendaHeading Heading);
