namespace Protokollarchiv.Import.Manuscripts;

/// <summary>Why something was left out.</summary>
internal enum OmissionKind
{
    PageNumber,
    RunningHead,
    Footer,
    TableOfContents,
    Comment,
    DeletedText,
    HiddenText,
    Placeholder,
    Picture,
    Navigation,
    Metadata,
}
