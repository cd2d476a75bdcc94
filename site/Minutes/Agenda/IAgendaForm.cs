using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>One of the ways in which minutes show where an agenda item begins.</summary>
internal interface IAgendaForm
{
    /// <returns>Null when the minutes are not written in this way.</returns>
    MarkedText? Find(ImmutableArray<Block> blocks);
}
