<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting</source>
        <translation>
            <numerusform>%Ln is waiting</numerusform>
            <numerusform>%Ln are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln not deleted</numerusform>
            <numerusform>%Ln not deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln already gone</numerusform>
            <numerusform>%Ln already gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these found again</source>
        <translation>
            <numerusform>%Ln of these found again</numerusform>
            <numerusform>%Ln of these found again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln being checked</numerusform>
            <numerusform>%Ln being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %Ln of them already gone</source>
        <translation>
            <numerusform>%1 of %2, %Ln of them already gone</numerusform>
            <numerusform>%1 of %2, %Ln of them already gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found again</source>
        <translation>
            <numerusform>%Ln found again</numerusform>
            <numerusform>%Ln found again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations will be deleted in %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln conversation will be deleted in %1. Nothing has been sent yet.</numerusform>
            <numerusform>%Ln conversations will be deleted in %1. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been sent</source>
        <translation>
            <numerusform>%Ln may have been sent</numerusform>
            <numerusform>%Ln may have been sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln being sent</numerusform>
            <numerusform>%Ln being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: nothing was sent for these %Ln conversations.</source>
        <translation>
            <numerusform>Undone: nothing was sent for this conversation.</numerusform>
            <numerusform>Undone: nothing was sent for these %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the record cannot be read and are left alone.</source>
        <translation>
            <numerusform>%Ln entry of the record cannot be read and is left alone.</numerusform>
            <numerusform>%Ln entries of the record cannot be read and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread over about %Ln days: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>
            <numerusform>Spread over about %Ln day: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</numerusform>
            <numerusform>Spread over about %Ln days: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln conversations</source>
        <translation>
            <numerusform>Deleting %Ln conversation</numerusform>
            <numerusform>Deleting %Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message numerus="yes">
        <source>%Ln with unread messages</source>
        <translation>
            <numerusform>%Ln with unread messages</numerusform>
            <numerusform>%Ln with unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln starred</numerusform>
            <numerusform>%Ln starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assigned to somebody</source>
        <translation>
            <numerusform>%Ln assigned to somebody</numerusform>
            <numerusform>%Ln assigned to somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a message in the last 24 hours</source>
        <translation>
            <numerusform>%Ln with a message in the last 24 hours</numerusform>
            <numerusform>%Ln with a message in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with details that could not be read</source>
        <translation>
            <numerusform>%Ln with details that could not be read</numerusform>
            <numerusform>%Ln with details that could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>older than %Ln days</source>
        <translation>
            <numerusform>older than %Ln day</numerusform>
            <numerusform>older than %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>in the last %Ln day</numerusform>
            <numerusform>in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created more than %Ln days ago</source>
        <translation>
            <numerusform>created more than %Ln day ago</numerusform>
            <numerusform>created more than %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created in the last %Ln days</source>
        <translation>
            <numerusform>created in the last %Ln day</numerusform>
            <numerusform>created in the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln conversations</source>
        <translation>
            <numerusform>%L1 of %Ln conversation</numerusform>
            <numerusform>%L1 of %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are left alone</source>
        <translation>
            <numerusform>%Ln could not be read and is left alone</numerusform>
            <numerusform>%Ln could not be read and are left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet in the %Ln loaded so far</source>
        <translation>
            <numerusform>Nothing yet in the %Ln loaded so far</numerusform>
            <numerusform>Nothing yet in the %Ln loaded so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still coming.</source>
        <translation>
            <numerusform>%Ln is still coming.</numerusform>
            <numerusform>%Ln are still coming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation matches among the %Ln that were listed</source>
        <translation>
            <numerusform>No conversation matches among the %Ln that was listed</numerusform>
            <numerusform>No conversation matches among the %Ln that were listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BannerArea</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Confirmation</name>
    <message numerus="yes">
        <source>and %Ln more: %1</source>
        <translation>
            <numerusform>and %Ln more: %1</numerusform>
            <numerusform>and %Ln more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations?</source>
        <translation>
            <numerusform>Delete %Ln conversation?</numerusform>
            <numerusform>Delete %Ln conversations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations</source>
        <translation>
            <numerusform>Delete %Ln conversation</numerusform>
            <numerusform>Delete %Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationPane</name>
    <message numerus="yes">
        <source>For %Ln conversations it is not known.</source>
        <translation>
            <numerusform>For %Ln conversation it is not known.</numerusform>
            <numerusform>For %Ln conversations it is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeletionStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions</source>
        <translation>
            <numerusform>%Ln more deletion</numerusform>
            <numerusform>%Ln more deletions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterChoices</name>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>In the last %Ln day</numerusform>
            <numerusform>In the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln days</source>
        <translation>
            <numerusform>Older than %Ln day</numerusform>
            <numerusform>Older than %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InterruptedOffer</name>
    <message numerus="yes">
        <source>Delete the %Ln…</source>
        <translation>
            <numerusform>Delete the %Ln…</numerusform>
            <numerusform>Delete the %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %Ln</source>
        <translation>
            <numerusform>Keep the %Ln</numerusform>
            <numerusform>Keep the %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions were cut short, too.</source>
        <translation>
            <numerusform>%Ln more deletion was cut short, too.</numerusform>
            <numerusform>%Ln more deletions were cut short, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message numerus="yes">
        <source>%Ln are still to be deleted in %1.</source>
        <translation>
            <numerusform>%Ln is still to be deleted in %1.</numerusform>
            <numerusform>%Ln are still to be deleted in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln in %1 is still being checked.</source>
        <translation>
            <numerusform>What became of %Ln in %1 is still being checked.</numerusform>
            <numerusform>What became of %Ln in %1 is still being checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListExport</name>
    <message numerus="yes">
        <source>%Ln could not be read and are not in it.</source>
        <translation>
            <numerusform>%Ln could not be read and is not in it.</numerusform>
            <numerusform>%Ln could not be read and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are selected</source>
        <translation>
            <numerusform>Export the %Ln conversation that is selected</numerusform>
            <numerusform>Export the %Ln conversations that are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are shown</source>
        <translation>
            <numerusform>Export the %Ln conversation that is shown</numerusform>
            <numerusform>Export the %Ln conversations that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln conversations to %1…</source>
        <translation>
            <numerusform>Writing %Ln conversation to %1…</numerusform>
            <numerusform>Writing %Ln conversations to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were written to %1.</source>
        <translation>
            <numerusform>%Ln conversation was written to %1.</numerusform>
            <numerusform>%Ln conversations were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListQuestions</name>
    <message numerus="yes">
        <source>Looking for replies: %Ln messages so far</source>
        <translation>
            <numerusform>Looking for replies: %Ln message so far</numerusform>
            <numerusform>Looking for replies: %Ln messages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln it is not known</source>
        <translation>
            <numerusform>for %Ln it is not known</numerusform>
            <numerusform>for %Ln it is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListingStatus</name>
    <message numerus="yes">
        <source>%Ln requests left today</source>
        <translation>
            <numerusform>%Ln request left today</numerusform>
            <numerusform>%Ln requests left today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln are being deleted already, by another deletion, and are left to that.</source>
        <translation>
            <numerusform>%Ln is being deleted already, by another deletion, and is left to that.</numerusform>
            <numerusform>%Ln are being deleted already, by another deletion, and are left to that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OccurringChoices</name>
    <message numerus="yes">
        <source>%Ln more: type a part of the name</source>
        <translation>
            <numerusform>%Ln more: type a part of its name</numerusform>
            <numerusform>%Ln more: type a part of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastDeletionView</name>
    <message numerus="yes">
        <source>&amp;Ask HighLevel about the %Ln unknown</source>
        <translation>
            <numerusform>&amp;Ask HighLevel about the unknown one</numerusform>
            <numerusform>&amp;Ask HighLevel about the %Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln is gone</numerusform>
            <numerusform>%Ln are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still there</source>
        <translation>
            <numerusform>%Ln is still there</numerusform>
            <numerusform>%Ln are still there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln HighLevel does not say</source>
        <translation>
            <numerusform>of %Ln HighLevel does not say</numerusform>
            <numerusform>of %Ln HighLevel does not say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln conversations of the deletion</source>
        <translation>
            <numerusform>Export the %Ln conversation of the deletion</numerusform>
            <numerusform>Export all %Ln conversations of the deletion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteListDialog</name>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved yet</source>
        <translation>
            <numerusform>%Ln not saved yet</numerusform>
            <numerusform>%Ln not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln understood</source>
        <translation>
            <numerusform>%Ln understood</numerusform>
            <numerusform>%Ln understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln left alone</numerusform>
            <numerusform>%Ln left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln are too many at once</source>
        <translation>
            <numerusform>the last %Ln is too many at once</numerusform>
            <numerusform>the last %Ln are too many at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message numerus="yes">
        <source>%Ln messages of other conversations were left out.</source>
        <translation>
            <numerusform>%Ln message of another conversation was left out.</numerusform>
            <numerusform>%Ln messages of other conversations were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected in %1</source>
        <translation>
            <numerusform>%Ln selected in %1</numerusform>
            <numerusform>%Ln selected in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln selected…</source>
        <translation>
            <numerusform>Delete %Ln selected…</numerusform>
            <numerusform>Delete %Ln selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StripLine</name>
    <message numerus="yes">
        <source>Try the %Ln again…</source>
        <translation>
            <numerusform>Try it again…</numerusform>
            <numerusform>Try the %Ln again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Switcher</name>
    <message numerus="yes">
        <source>%1   ● %Ln left</source>
        <translation>
            <numerusform>%1   ● %Ln left</numerusform>
            <numerusform>%1   ● %Ln left</numerusform>
        </translation>
    </message>
</context>
</TS>
