<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BatchWords</name>
    <message>
        <source>What happens cannot be written down, so nothing more is sent</source>
        <translation>Was geschieht, kann nicht aufgeschrieben werden, deshalb wird nichts mehr gesendet</translation>
    </message>
    <message>
        <source>%1 in a row were not deleted. Look at why, then resume or stop</source>
        <translation>%1 hintereinander wurden nicht gelöscht. Sehen Sie nach, warum, und setzen Sie dann fort oder stoppen Sie</translation>
    </message>
    <message>
        <source>%1 in a row were gone already. Is somebody else deleting? Resume or stop</source>
        <translation>%1 hintereinander waren schon weg. Löscht noch jemand? Fortsetzen oder stoppen</translation>
    </message>
    <message>
        <source>The deletion before it was stopped. Is this one still wanted? Resume or stop</source>
        <translation>Die Löschung davor wurde gestoppt. Ist diese noch gewollt? Fortsetzen oder stoppen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>HighLevel does not answer clearly; goes on by itself when it does</source>
        <translation>HighLevel antwortet nicht eindeutig; geht von selbst weiter, sobald es das tut</translation>
    </message>
    <message>
        <source>No safe connection to HighLevel; goes on by itself when there is one</source>
        <translation>Keine sichere Verbindung zu HighLevel; geht von selbst weiter, sobald es eine gibt</translation>
    </message>
    <message>
        <source>No connection to HighLevel; goes on by itself when it is back</source>
        <translation>Keine Verbindung zu HighLevel; geht von selbst weiter, sobald sie wieder da ist</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Interrupted: nothing more is sent, the rest is offered at the next start</source>
        <translation>Unterbrochen: es wird nichts mehr gesendet, der Rest wird beim nächsten Start angeboten</translation>
    </message>
    <message>
        <source>Waiting: the record of deletions has not been read yet</source>
        <translation>Wartet: das Protokoll der Löschungen ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>Waiting to delete %1</source>
        <translation>Wartet darauf, %1 zu löschen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Its record is not as it was written, so nothing of it is deleted any more.</source>
        <translation>Ihr Protokoll ist nicht so, wie es geschrieben wurde; deshalb wird davon nichts mehr gelöscht.</translation>
    </message>
    <message>
        <source>It uses about %L1 % of the requests that HighLevel still takes today.</source>
        <translation>Das verbraucht etwa %L1 % der Anfragen, die HighLevel heute noch annimmt.</translation>
    </message>
    <message>
        <source>Will not end before tomorrow: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>Endet nicht vor morgen: HighLevel nimmt nur eine bestimmte Zahl von Anfragen am Tag an. Es geht von selbst weiter; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation>Dauert weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Takes about %1; you can go on working.</source>
        <translation>Dauert etwa %1; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Gestoppt: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>HighLevel no longer accepts this sub-account&apos;s token</source>
        <translation>HighLevel nimmt den Token dieses Unterkontos nicht mehr an</translation>
    </message>
    <message>
        <source>May not end before tomorrow: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>Endet vielleicht nicht vor morgen: HighLevel nimmt nur eine bestimmte Zahl von Anfragen am Tag an. Es geht von selbst weiter; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The deletion of %1 in %2 (%3) was cut short: %4.</source>
        <translation>Die Löschung von %1 in %2 (%3) wurde unterbrochen: %4.</translation>
    </message>
    <message>
        <source>HighLevel does not answer; goes on by itself when it does</source>
        <translation>HighLevel antwortet nicht; es geht von selbst weiter, sobald es antwortet</translation>
    </message>
    <message>
        <source>deletion cut short</source>
        <translation>Löschung unterbrochen</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>soll gelöscht werden</translation>
    </message>
    <message>
        <source>deletion paused</source>
        <translation>Löschung angehalten</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln nicht gelöscht</numerusform>
            <numerusform>%Ln nicht gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln war schon weg</numerusform>
            <numerusform>%Ln waren schon weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these found again</source>
        <translation>
            <numerusform>%Ln davon wiedergefunden</numerusform>
            <numerusform>%Ln davon wiedergefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln wird geprüft</numerusform>
            <numerusform>%Ln werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %Ln of them already gone</source>
        <translation>
            <numerusform>%1 von %2, %Ln davon war schon weg</numerusform>
            <numerusform>%1 von %2, %Ln davon waren schon weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found again</source>
        <translation>
            <numerusform>%Ln wiedergefunden</numerusform>
            <numerusform>%Ln wiedergefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations will be deleted in %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln Unterhaltung wird in %1 gelöscht. Noch wurde nichts gesendet.</numerusform>
            <numerusform>%Ln Unterhaltungen werden in %1 gelöscht. Noch wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>hours and minutes: &quot;2 hours 10 minutes&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been sent</source>
        <translation>
            <numerusform>%Ln ist vielleicht gesendet worden</numerusform>
            <numerusform>%Ln sind vielleicht gesendet worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln wird gesendet</numerusform>
            <numerusform>%Ln werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: nothing was sent for these %Ln conversations.</source>
        <translation>
            <numerusform>Rückgängig gemacht: für diese Unterhaltung wurde nichts gesendet.</numerusform>
            <numerusform>Rückgängig gemacht: für diese %Ln Unterhaltungen wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the record cannot be read and are left alone.</source>
        <translation>
            <numerusform>%Ln Eintrag des Protokolls ist nicht lesbar und bleibt unberührt.</numerusform>
            <numerusform>%Ln Einträge des Protokolls sind nicht lesbar und bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread over about %Ln days: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>
            <numerusform>Verteilt sich auf etwa %Ln Tag: HighLevel nimmt nur eine bestimmte Zahl von Anfragen am Tag an. Es geht von selbst weiter; Sie können weiterarbeiten.</numerusform>
            <numerusform>Verteilt sich auf etwa %Ln Tage: HighLevel nimmt nur eine bestimmte Zahl von Anfragen am Tag an. Es geht von selbst weiter; Sie können weiterarbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung wird gelöscht</numerusform>
            <numerusform>%Ln Unterhaltungen werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to delete %1: the deletion before it is paused</source>
        <translation>Wartet darauf, %1 zu löschen: die Löschung davor ist angehalten</translation>
    </message>
    <message>
        <source>Asking HighLevel about the last ones · %1</source>
        <translation>HighLevel wird nach den letzten gefragt · %1</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Internal comment</source>
        <translation>Interner Kommentar</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Sonstige (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unread messages</source>
        <translation>
            <numerusform>%Ln mit ungelesenen Nachrichten</numerusform>
            <numerusform>%Ln mit ungelesenen Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln markiert</numerusform>
            <numerusform>%Ln markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assigned to somebody</source>
        <translation>
            <numerusform>%Ln jemandem zugewiesen</numerusform>
            <numerusform>%Ln jemandem zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a message in the last 24 hours</source>
        <translation>
            <numerusform>%Ln mit einer Nachricht in den letzten 24 Stunden</numerusform>
            <numerusform>%Ln mit einer Nachricht in den letzten 24 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with details that could not be read</source>
        <translation>
            <numerusform>%Ln mit Angaben, die nicht zu lesen waren</numerusform>
            <numerusform>%Ln mit Angaben, die nicht zu lesen waren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>HighLevel cannot be reached from this computer.</source>
        <translation>HighLevel ist von diesem Computer aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the other side could not prove that it is HighLevel.</source>
        <translation>Es kam keine sichere Verbindung zustande: die Gegenseite konnte nicht beweisen, dass sie HighLevel ist.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy wants a sign-in before it lets anything through.</source>
        <translation>Der Proxy dieses Netzes will eine Anmeldung, bevor er etwas durchlässt.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy does not let this computer through to HighLevel.</source>
        <translation>Der Proxy dieses Netzes lässt diesen Computer nicht zu HighLevel durch.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time.</source>
        <translation>HighLevel hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before HighLevel&apos;s answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort von HighLevel vollständig war.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The request waited too long and was not sent.</source>
        <translation>Die Anfrage hat zu lange gewartet und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way HighLevel does.</source>
        <translation>Etwas hat geantwortet, aber nicht so, wie HighLevel es tut.</translation>
    </message>
    <message>
        <source>HighLevel rejected the token: it is wrong, was rotated or was deleted.</source>
        <translation>HighLevel hat den Token abgelehnt: er ist falsch, wurde erneuert oder gelöscht.</translation>
    </message>
    <message>
        <source>The token lacks a scope that this needs.</source>
        <translation>Dem Token fehlt eine Berechtigung, die hierfür nötig ist.</translation>
    </message>
    <message>
        <source>This is an agency&apos;s token; a sub-account&apos;s is needed.</source>
        <translation>Das ist der Token einer Agentur; nötig ist der eines Unterkontos.</translation>
    </message>
    <message>
        <source>HighLevel did not accept how this program asked. That is a fault of the program.</source>
        <translation>HighLevel hat nicht angenommen, wie dieses Programm fragt. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>The token does not belong to this sub-account.</source>
        <translation>Der Token gehört nicht zu diesem Unterkonto.</translation>
    </message>
    <message>
        <source>There is no HighLevel at this address.</source>
        <translation>An dieser Adresse gibt es kein HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel refused this request.</source>
        <translation>HighLevel hat diese Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>HighLevel found the request invalid.</source>
        <translation>HighLevel hielt die Anfrage für ungültig.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s request limit is used up.</source>
        <translation>Das Anfragelimit von HighLevel ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>HighLevel has a fault at the moment.</source>
        <translation>HighLevel hat im Moment eine Störung.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a firewall or virus scanner opens encrypted connections.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob eine Firewall oder ein Virenscanner verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Check the API address, and whether this network wants a sign-in first.</source>
        <translation>Prüfen Sie die API-Adresse, und ob dieses Netz erst eine Anmeldung will.</translation>
    </message>
    <message>
        <source>In HighLevel, open Settings → Private Integrations and tick conversations.readonly, conversations.write and conversations/message.readonly. The token stays the same.</source>
        <translation>Öffnen Sie in HighLevel Settings → Private Integrations und haken Sie conversations.readonly, conversations.write und conversations/message.readonly an. Der Token bleibt derselbe.</translation>
    </message>
    <message>
        <source>Make the token inside the sub-account: Settings → Private Integrations → Create.</source>
        <translation>Erstellen Sie den Token im Unterkonto: Settings → Private Integrations → Create.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Bitte melden Sie es, mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Check the location ID, or use a token made in that sub-account.</source>
        <translation>Prüfen Sie die Location-ID, oder nehmen Sie einen Token aus jenem Unterkonto.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>See HighLevel&apos;s own message; its support may ask for the trace ID.</source>
        <translation>Lesen Sie die Meldung von HighLevel; dessen Support fragt vielleicht nach der Trace-ID.</translation>
    </message>
    <message>
        <source>Wait a little; it comes back by itself.</source>
        <translation>Warten Sie ein wenig; es kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer: %1</source>
        <translation>Antwort von HighLevel: %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s answer, or a broken one: %1</source>
        <translation>Die Antwort von jemand anderem, oder eine beschädigte: %1</translation>
    </message>
    <message>
        <source>HTTP status:</source>
        <translation>HTTP-Status:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Meldung:</translation>
    </message>
    <message>
        <source>It begins:</source>
        <translation>Sie beginnt:</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>Trace ID:</source>
        <translation>Trace-ID:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netz:</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>Die Antwort, wie sie kam:</translation>
    </message>
    <message>
        <source>Sign in to the proxy when Threadsweep asks for it. Whoever looks after the network can help.</source>
        <translation>Melden Sie sich beim Proxy an, wenn Threadsweep danach fragt. Wer das Netz betreut, kann helfen.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings → Network, or ask whoever looks after the network to let it through.</source>
        <translation>Prüfen Sie den Proxy unter Einstellungen → Netzwerk, oder bitten Sie, wer das Netz betreut, ihn durchzulassen.</translation>
    </message>
    <message>
        <source>Make a new token in HighLevel (Settings → Private Integrations), and enter it in Threadsweep.</source>
        <translation>Erstellen Sie in HighLevel (Settings → Private Integrations) einen neuen Token und geben Sie ihn in Threadsweep ein.</translation>
    </message>
    <message>
        <source>HighLevel did not find what it was asked for.</source>
        <translation>HighLevel hat nicht gefunden, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>HighLevel refused it for this conversation, though the token works.</source>
        <translation>HighLevel hat es für diese Unterhaltung abgelehnt, obwohl der Token funktioniert.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>a filter that is not understood</source>
        <translation>ein Filter, der nicht verstanden wird</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>assigned to somebody</source>
        <translation>jemandem zugewiesen</translation>
    </message>
    <message>
        <source>last message received</source>
        <translation>letzte Nachricht empfangen</translation>
    </message>
    <message>
        <source>last message sent</source>
        <translation>letzte Nachricht gesendet</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>never replied</source>
        <translation>nie geantwortet</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>found by HighLevel’s search</source>
        <translation>gefunden von der Suche von HighLevel</translation>
    </message>
    <message>
        <source>This filter is not understood, so it matches nothing. Its file says %1</source>
        <translation>Dieser Filter wird nicht verstanden, deshalb passt nichts zu ihm. In seiner Datei steht %1</translation>
    </message>
    <message>
        <source>only one contact</source>
        <translation>nur ein Kontakt</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>created in the last 24 hours</source>
        <translation>in den letzten 24 Stunden erstellt</translation>
    </message>
    <message>
        <source>created until %1</source>
        <translation>bis %1 erstellt</translation>
    </message>
    <message>
        <source>created since %1</source>
        <translation>seit %1 erstellt</translation>
    </message>
    <message>
        <source>created from %1 to %2</source>
        <translation>vom %1 bis %2 erstellt</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>mit dem Tag %1</translation>
    </message>
    <message>
        <source>search for “%1”</source>
        <translation>Suche nach „%1“</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
    <message>
        <source>created more than a year ago</source>
        <translation>vor mehr als einem Jahr erstellt</translation>
    </message>
    <message>
        <source>The contact never wrote</source>
        <translation>Der Kontakt hat nie geschrieben</translation>
    </message>
    <message>
        <source>last message until %1</source>
        <translation>letzte Nachricht bis %1</translation>
    </message>
    <message>
        <source>last message since %1</source>
        <translation>letzte Nachricht seit %1</translation>
    </message>
    <message>
        <source>last message from %1 to %2</source>
        <translation>letzte Nachricht vom %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln days</source>
        <translation>
            <numerusform>älter als %Ln Tag</numerusform>
            <numerusform>älter als %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>in dem letzten %Ln Tag</numerusform>
            <numerusform>in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created more than %Ln days ago</source>
        <translation>
            <numerusform>vor mehr als %Ln Tag erstellt</numerusform>
            <numerusform>vor mehr als %Ln Tagen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created in the last %Ln days</source>
        <translation>
            <numerusform>in dem letzten %Ln Tag erstellt</numerusform>
            <numerusform>in den letzten %Ln Tagen erstellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>no conversations</source>
        <translation>keine Unterhaltungen</translation>
    </message>
    <message>
        <source>the newest from today</source>
        <translation>die neueste von heute</translation>
    </message>
    <message>
        <source>the newest from yesterday</source>
        <translation>die neueste von gestern</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>die neueste vom %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>This is %1: %2.</source>
        <translation>Das ist %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everything else in %1</source>
        <translation>Alles andere in %1</translation>
    </message>
    <message>
        <source>Messages are not kept. Nothing is sent to anybody but HighLevel.</source>
        <translation>Nachrichten werden nicht aufbewahrt. Es wird niemandem etwas gesendet außer HighLevel.</translation>
    </message>
    <message>
        <source>Tokens, and a proxy&apos;s sign-in: in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Tokens und die Anmeldung bei einem Proxy: im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>That is the list of sub-accounts, the settings, saved filters, how the window looked, how many requests were made lately, a log of ids, counts, states and times, and the record of deletions: names, phone numbers and e-mail addresses of contacts, ids, times, outcomes, and what HighLevel said when it refused.</source>
        <translation>Das sind die Liste der Unterkonten, die Einstellungen, gespeicherte Filter, das Aussehen des Fensters, wie viele Anfragen zuletzt gestellt wurden, eine Mitschrift von IDs, Anzahlen, Zuständen und Zeiten, und das Protokoll der Löschungen: Namen, Telefonnummern und E-Mail-Adressen von Kontakten, IDs, Zeiten, Ergebnisse und was HighLevel sagte, wenn es ablehnte.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>All of the files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The record of deletions</source>
        <translation>Das Protokoll der Löschungen</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Die Mitschrift</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>The saved filters were written by a newer Threadsweep. They were left as they are, and none can be used or saved here.</source>
        <translation>Die gespeicherten Filter wurden von einem neueren Threadsweep geschrieben. Sie blieben, wie sie sind; hier lässt sich keiner verwenden oder speichern.</translation>
    </message>
    <message>
        <source>The saved filters are damaged. They were set aside, and new ones can be saved.</source>
        <translation>Die gespeicherten Filter sind beschädigt. Sie wurden beiseitegelegt, und neue können gespeichert werden.</translation>
    </message>
    <message>
        <source>The saved filters cannot be read, and none can be saved.</source>
        <translation>Die gespeicherten Filter lassen sich nicht lesen, und es kann keiner gespeichert werden.</translation>
    </message>
    <message>
        <source>How much was asked of HighLevel lately is not known: the file was damaged. For some seconds, more may be asked than HighLevel allows.</source>
        <translation>Wie viel zuletzt bei HighLevel angefragt wurde, ist nicht bekannt: Die Datei war beschädigt. Für einige Sekunden wird womöglich mehr angefragt, als HighLevel erlaubt.</translation>
    </message>
    <message>
        <source>How much is asked of HighLevel cannot be kept: the file cannot be read. A program that is closed and opened again at once may ask more than HighLevel allows.</source>
        <translation>Wie viel bei HighLevel angefragt wird, lässt sich nicht festhalten: Die Datei ist nicht lesbar. Wird das Programm geschlossen und gleich wieder geöffnet, fragt es womöglich mehr an, als HighLevel erlaubt.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>The keychain holds no token for this sub-account</source>
        <translation>Der Schlüsselbund enthält keinen Token für dieses Unterkonto</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund zu erreichen</translation>
    </message>
    <message>
        <source>The keychain has not been set up yet</source>
        <translation>Der Schlüsselbund ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The token in the keychain is for another address or location</source>
        <translation>Der Token im Schlüsselbund ist für eine andere Adresse oder Location</translation>
    </message>
    <message>
        <source>The list of sub-accounts could not be written</source>
        <translation>Die Liste der Unterkonten konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>It may have been removed outside of this program. Enter the token again.</source>
        <translation>Er wurde vielleicht außerhalb dieses Programms entfernt. Geben Sie den Token noch einmal ein.</translation>
    </message>
    <message>
        <source>Unlock it, usually with your login password, and try again.</source>
        <translation>Entsperren Sie ihn, meist mit Ihrem Anmeldepasswort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Log out and in again, or create a default keyring in your system&apos;s password program; or keep the token for this session only.</source>
        <translation>Melden Sie sich ab und wieder an, oder legen Sie im Passwortprogramm Ihres Systems einen Standard-Schlüsselbund an; oder behalten Sie den Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Allow this program to use the keychain, and try again.</source>
        <translation>Erlauben Sie diesem Programm, den Schlüsselbund zu benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A window that asks for your password may be waiting behind others. Answer it, and try again.</source>
        <translation>Vielleicht wartet hinter anderen ein Fenster, das nach Ihrem Passwort fragt. Antworten Sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is sent nowhere but where it was made for. Enter the token of this sub-account.</source>
        <translation>Er wird nirgends hin gesendet als dorthin, wofür er gemacht wurde. Geben Sie den Token dieses Unterkontos ein.</translation>
    </message>
    <message>
        <source>Check the permissions of the settings folder, and whether the disk is full.</source>
        <translation>Prüfen Sie die Berechtigungen des Einstellungsordners und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, or keep the token for this session only.</source>
        <translation>Fragen Sie, wer diesen Computer betreut, oder behalten Sie den Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Install and start one, such as %1, or keep the token for this session only.</source>
        <translation>Installieren und starten Sie einen, etwa %1, oder behalten Sie den Token nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>ListBanner</name>
    <message>
        <source>The list of sub-accounts was written by a newer Threadsweep. It was left as it is; install that version to use it.</source>
        <translation>Die Liste der Unterkonten wurde von einem neueren Threadsweep geschrieben. Sie wurde so gelassen; installieren Sie jene Version, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>The list of sub-accounts is damaged. It was set aside as %1, and a new one is begun. The tokens are still in the keychain.</source>
        <translation>Die Liste der Unterkonten ist beschädigt. Sie wurde als %1 beiseitegelegt, und eine neue ist begonnen. Die Tokens sind noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The list of sub-accounts cannot be read. Check the permissions of %1</source>
        <translation>Die Liste der Unterkonten ist nicht lesbar. Prüfen Sie die Berechtigungen von %1</translation>
    </message>
    <message>
        <source>The list of sub-accounts cannot be read: %1 is no file. Move it away, and start Threadsweep again.</source>
        <translation>Die Liste der Unterkonten ist nicht lesbar: %1 ist keine Datei. Verschieben Sie es, und starten Sie Threadsweep neu.</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Loading %L1 of %L2</source>
        <translation>%L1 von %L2 werden geladen</translation>
    </message>
    <message>
        <source>Loading, %L1 so far</source>
        <translation>Wird geladen, bisher %L1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>HighLevel did not give the rest: %1</source>
        <translation>HighLevel gab den Rest nicht her: %1</translation>
    </message>
    <message>
        <source>HighLevel did not list the rest</source>
        <translation>HighLevel hat den Rest nicht aufgelistet</translation>
    </message>
    <message>
        <source>HighLevel says %L1 and listed %L2</source>
        <translation>HighLevel sagt %L1 und hat %L2 aufgelistet</translation>
    </message>
    <message>
        <source>HighLevel did not say how many there are</source>
        <translation>HighLevel hat nicht gesagt, wie viele es sind</translation>
    </message>
    <message>
        <source>HighLevel did not say how many there are, and may not have listed all</source>
        <translation>HighLevel hat nicht gesagt, wie viele es sind, und vielleicht nicht alle aufgelistet</translation>
    </message>
    <message>
        <source>HighLevel may not have listed all</source>
        <translation>HighLevel hat vielleicht nicht alle aufgelistet</translation>
    </message>
    <message>
        <source>More may still come.</source>
        <translation>Es kommen vielleicht noch mehr.</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Keine Unterhaltung passt</translation>
    </message>
    <message>
        <source>The filters leave none of %L1.</source>
        <translation>Die Filter lassen von %L1 keine übrig.</translation>
    </message>
    <message>
        <source>loading was stopped</source>
        <translation>das Laden wurde gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln conversations</source>
        <translation>
            <numerusform>%L1 von %Ln Unterhaltung</numerusform>
            <numerusform>%L1 von %Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are left alone</source>
        <translation>
            <numerusform>%Ln ist nicht lesbar und bleibt unberührt</numerusform>
            <numerusform>%Ln sind nicht lesbar und bleiben unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet in the %Ln loaded so far</source>
        <translation>
            <numerusform>Noch nichts in der %Ln bisher geladenen</numerusform>
            <numerusform>Noch nichts in den bisher geladenen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still coming.</source>
        <translation>
            <numerusform>%Ln kommt noch.</numerusform>
            <numerusform>%Ln kommen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation matches among the %Ln that were listed</source>
        <translation>
            <numerusform>Keine Unterhaltung passt unter der %Ln, die aufgelistet wurde</numerusform>
            <numerusform>Keine Unterhaltung passt unter den %Ln, die aufgelistet wurden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, and a time of day: &quot;yesterday, 14:02&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>a new message</source>
        <translation>eine neue Nachricht</translation>
    </message>
    <message>
        <source>more unread messages</source>
        <translation>mehr ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>von jemandem gelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>no longer starred</source>
        <translation>nicht mehr markiert</translation>
    </message>
    <message>
        <source>assigned to somebody else</source>
        <translation>jemand anderem zugewiesen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>200, but HighLevel said success: false</source>
        <translation>200, aber HighLevel sagte success: false</translation>
    </message>
    <message>
        <source>The answer was lost; a check shows that it is gone.</source>
        <translation>Die Antwort ging verloren; eine Prüfung zeigt, dass sie weg ist.</translation>
    </message>
    <message>
        <source>The program ended in between; a check shows that it is gone. It may have been somebody else.</source>
        <translation>Das Programm endete dazwischen; eine Prüfung zeigt, dass sie weg ist. Es kann jemand anderes gewesen sein.</translation>
    </message>
    <message>
        <source>The answer was lost; it was still there when checked.</source>
        <translation>Die Antwort ging verloren; bei der Prüfung war sie noch da.</translation>
    </message>
    <message>
        <source>Since it was listed: %1</source>
        <translation>Seit sie aufgelistet wurde: %1</translation>
    </message>
    <message>
        <source>It could not be looked at first.</source>
        <translation>Sie konnte nicht vorher angesehen werden.</translation>
    </message>
    <message>
        <source>HighLevel does not say what became of it.</source>
        <translation>HighLevel sagt nicht, was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Noch nicht gelöscht</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>Änderungen werden geprüft…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Unknown – being checked</source>
        <translation>Unbekannt – wird geprüft</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird aufgeschrieben…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Deleted – found again</source>
        <translation>Gelöscht – wiedergefunden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone – found again</source>
        <translation>War schon weg – wiedergefunden</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>War schon weg</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>HighLevel said that it is gone; it is still there.</source>
        <translation>HighLevel sagte, sie sei weg; sie ist noch da.</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>Die Prüfung schlug fehl: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Unterhaltung: %1</translation>
    </message>
    <message>
        <source>Seen again: %1</source>
        <translation>Wieder gesehen: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>The last check:</source>
        <translation>Die letzte Prüfung:</translation>
    </message>
    <message>
        <source>HighLevel did not say at first. Asked again, it is gone: by this deletion, or by somebody since.</source>
        <translation>HighLevel sagte es zuerst nicht. Erneut gefragt, ist sie weg: durch diese Löschung oder seither durch jemand anderen.</translation>
    </message>
    <message>
        <source>no longer assigned</source>
        <translation>niemandem mehr zugewiesen</translation>
    </message>
    <message>
        <source>the date of its last message</source>
        <translation>das Datum der letzten Nachricht</translation>
    </message>
    <message>
        <source>that it has unread messages</source>
        <translation>dass sie ungelesene Nachrichten hat</translation>
    </message>
    <message>
        <source>that it is starred</source>
        <translation>dass sie markiert ist</translation>
    </message>
    <message>
        <source>that it is assigned</source>
        <translation>dass sie jemandem zugewiesen ist</translation>
    </message>
    <message>
        <source>Not known when it was listed: %1</source>
        <translation>Beim Auflisten nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The answer was no proof; a check shows that it is gone.</source>
        <translation>Die Antwort war kein Beleg; eine Prüfung zeigt, dass sie weg ist.</translation>
    </message>
    <message>
        <source>The answer was an error; a check shows that it is gone.</source>
        <translation>Die Antwort war ein Fehler; eine Prüfung zeigt, dass sie weg ist.</translation>
    </message>
    <message>
        <source>The answer was no proof; it was still there when checked.</source>
        <translation>Die Antwort war kein Beleg; bei der Prüfung war sie noch da.</translation>
    </message>
    <message>
        <source>The answer was an error; it was still there when checked.</source>
        <translation>Die Antwort war ein Fehler; bei der Prüfung war sie noch da.</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netzwerk: %1</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>Die Antwort, wie sie kam:</translation>
    </message>
    <message>
        <source>Its deletion was undone or stopped before this one was deleted.</source>
        <translation>Die Löschung wurde rückgängig gemacht oder gestoppt, bevor diese Unterhaltung gelöscht war.</translation>
    </message>
    <message>
        <source>Check asked: %1</source>
        <translation>Prüfung gefragt: %1</translation>
    </message>
    <message>
        <source>Check ended: %1</source>
        <translation>Prüfung beendet: %1</translation>
    </message>
    <message>
        <source>Check answered: %1</source>
        <translation>Prüfung beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingsBanner</name>
    <message>
        <source>The settings were written by a newer Threadsweep. They were left as they are, and the usual ones hold.</source>
        <translation>Die Einstellungen wurden von einem neueren Threadsweep geschrieben. Sie wurden so gelassen, und es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings are damaged. They were set aside, and the usual ones hold.</source>
        <translation>Die Einstellungen sind beschädigt. Sie wurden beiseitegelegt, und es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones hold.</source>
        <translation>Die Einstellungen sind nicht lesbar; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>Some settings were not understood, and are as usual: %1</source>
        <translation>Einige Einstellungen wurden nicht verstanden und sind wie üblich: %1</translation>
    </message>
    <message>
        <source>The settings hold until the program ends: they could not be saved.</source>
        <translation>Die Einstellungen gelten, bis das Programm endet: sie konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check each one first</source>
        <translation>Jede zuerst prüfen</translation>
    </message>
    <message>
        <source>Leave a part of HighLevel&apos;s limit</source>
        <translation>Einen Teil des HighLevel-Limits frei lassen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Mitschrift</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Threadsweep is already running on this profile.</source>
        <translation>Threadsweep läuft mit diesem Profil schon.</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Läuft schon</translation>
    </message>
    <message>
        <source>It does not answer. Wait for it, or end it first.</source>
        <translation>Es antwortet nicht. Warten Sie darauf, oder beenden Sie es vorher.</translation>
    </message>
    <message>
        <source>A file says that Threadsweep is running on this profile, and nobody answers.</source>
        <translation>Eine Datei sagt, dass Threadsweep mit diesem Profil läuft, und niemand antwortet.</translation>
    </message>
    <message>
        <source>After a power loss that is so, and it is safe to start. It is not where another computer uses the same folder now.

%1</source>
        <translation>Nach einem Stromausfall ist das so, und der Start ist ungefährlich. Er ist es nicht, wo gerade ein anderer Computer denselben Ordner benutzt.

%1</translation>
    </message>
    <message>
        <source>Is Threadsweep running?</source>
        <translation>Läuft Threadsweep?</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>The token of %1 may still be in the keychain.</source>
        <translation>Der Token von %1 ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>A proxy&apos;s sign-in may still be in the keychain.</source>
        <translation>Die Anmeldung eines Proxys ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>This file could not be deleted: %1</source>
        <translation>Diese Datei konnte nicht gelöscht werden: %1</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Nicht alles konnte gelöscht werden.</translation>
    </message>
    <message>
        <source>The system does not let Threadsweep do several things at once. End other programs, then start it again.</source>
        <translation>Das System lässt Threadsweep nicht mehreres zugleich tun. Beenden Sie andere Programme und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>HighLevel&apos;s requests of the day are used up; goes on by itself at %1</source>
        <translation>Die Anfragen des Tages an HighLevel sind aufgebraucht; geht um %1 von selbst weiter</translation>
    </message>
    <message>
        <source>HighLevel asks to wait; goes on by itself at %1</source>
        <translation>HighLevel bittet zu warten; geht um %1 von selbst weiter</translation>
    </message>
    <message>
        <source>HighLevel asks to wait; goes on by itself in %L1 s</source>
        <translation>HighLevel bittet zu warten; geht in %L1 s von selbst weiter</translation>
    </message>
    <message>
        <source>HighLevel has not answered for %L1 s</source>
        <translation>HighLevel antwortet seit %L1 s nicht</translation>
    </message>
</context>
<context>
    <name>desk::Desk</name>
    <message>
        <source>Conversations are being deleted</source>
        <translation>Unterhaltungen werden gelöscht</translation>
    </message>
    <message>
        <source>The API address in the settings is not valid.</source>
        <translation>Die API-Adresse in den Einstellungen ist ungültig.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Threadsweep</source>
        <translation>Über Threadsweep</translation>
    </message>
    <message>
        <source>Threadsweep %1</source>
        <translation>Threadsweep %1</translation>
    </message>
    <message>
        <source>Commit %1 · Qt %2</source>
        <translation>Commit %1 · Qt %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Threadsweep does not look for new versions and tells nobody that it runs. The next one comes from where this one came from.</source>
        <translation>Threadsweep sucht nicht nach neuen Versionen und sagt niemandem, dass es läuft. Die nächste gibt es dort, woher diese kam.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Licences of Threadsweep and of all that it is made of:</source>
        <translation>&amp;Lizenzen von Threadsweep und von allem, woraus es besteht:</translation>
    </message>
    <message>
        <source>Lists, reads and deletes HighLevel conversations.</source>
        <translation>Listet Unterhaltungen in HighLevel auf, liest und löscht sie.</translation>
    </message>
</context>
<context>
    <name>ui::AccountCommands</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Remove “%1” from Threadsweep?</source>
        <translation>„%1“ aus Threadsweep entfernen?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain. Nothing changes at HighLevel.</source>
        <translation>Der Token wird aus dem Schlüsselbund entfernt. Bei HighLevel ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove sub-account?</source>
        <translation>Unterkonto entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The sub-account was not removed.</source>
        <translation>Das Unterkonto wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The token is still there</source>
        <translation>Der Token ist noch da</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Edit sub-account</source>
        <translation>Unterkonto bearbeiten</translation>
    </message>
    <message>
        <source>Add a sub-account</source>
        <translation>Unterkonto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it, e.g. Harbour Dental</source>
        <translation>Wie Sie es nennen, z. B. Zahnarzt am Hafen</translation>
    </message>
    <message>
        <source>&amp;Location ID</source>
        <translation>&amp;Location-ID</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Location-ID</translation>
    </message>
    <message>
        <source>20 characters, or any HighLevel address of the sub-account</source>
        <translation>20 Zeichen, oder irgendeine HighLevel-Adresse des Unterkontos</translation>
    </message>
    <message>
        <source>&amp;Private integration token</source>
        <translation>&amp;Privater Integrationstoken</translation>
    </message>
    <message>
        <source>Private integration token</source>
        <translation>Privater Integrationstoken</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Leer lassen, um den jetzigen zu behalten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>In HighLevel, inside the sub-account: Settings → Private Integrations → Create. Tick these three scopes:
conversations.readonly · conversations.write · conversations/message.readonly
The token is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>In HighLevel, im Unterkonto: Settings → Private Integrations → Create. Haken Sie diese drei Berechtigungen an:
conversations.readonly · conversations.write · conversations/message.readonly
Der Token liegt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API-&amp;Adresse</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Check result</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>This belongs to the sub-account. To use another, add that one.</source>
        <translation>Das gehört zum Unterkonto. Um ein anderes zu verwenden, fügen Sie jenes hinzu.</translation>
    </message>
    <message>
        <source>What is wrong with %1</source>
        <translation>Was mit %1 nicht stimmt</translation>
    </message>
    <message>
        <source>This is no web address. HighLevel&apos;s is %1.</source>
        <translation>Das ist keine Webadresse. Die von HighLevel ist %1.</translation>
    </message>
    <message>
        <source>Only https is allowed: a token must not travel in the clear.</source>
        <translation>Nur https ist erlaubt: ein Token darf nicht offen unterwegs sein.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>This is the address of a page. The API&apos;s ends after the host name, as in %1.</source>
        <translation>Das ist die Adresse einer Seite. Die der API endet nach dem Rechnernamen, wie in %1.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Fügen Sie den Token hier ein.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside. Copy the token once more, alone.</source>
        <translation>Darin ist ein Leerzeichen oder ein Zeilenumbruch. Kopieren Sie den Token noch einmal, allein.</translation>
    </message>
    <message>
        <source>There are characters in it that no token has. Copy it from HighLevel itself.</source>
        <translation>Darin sind Zeichen, die kein Token hat. Kopieren Sie ihn aus HighLevel selbst.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Das ist zu lang für einen Token.</translation>
    </message>
    <message>
        <source>A location ID has 20 letters and digits. It is in Settings → Business Profile, and in the address bar after /location/.</source>
        <translation>Eine Location-ID hat 20 Buchstaben und Ziffern. Sie steht unter Settings → Business Profile und in der Adresszeile nach /location/.</translation>
    </message>
    <message>
        <source>This sub-account is there already, as “%1”.</source>
        <translation>Dieses Unterkonto gibt es schon, als „%1“.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>HighLevel wird gefragt…</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Wartet auf den Schlüsselbund. Vielleicht fragt er nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Paste a li&amp;st…</source>
        <translation>L&amp;iste einfügen…</translation>
    </message>
    <message>
        <source>That it may delete cannot be tried without deleting.</source>
        <translation>Dass er löschen darf, lässt sich nicht prüfen, ohne zu löschen.</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”.</source>
        <translation>HighLevel nennt dieses Unterkonto „%1“.</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”: %2.</source>
        <translation>HighLevel nennt dieses Unterkonto „%1“: %2.</translation>
    </message>
    <message>
        <source>If that is the one you mean, press Check and save again.</source>
        <translation>Wenn Sie dieses meinen, drücken Sie noch einmal Prüfen und speichern.</translation>
    </message>
    <message>
        <source>The token may list conversations, but not read their messages. In HighLevel, open Settings → Private Integrations and tick conversations/message.readonly. The token stays the same.</source>
        <translation>Der Token darf Unterhaltungen auflisten, aber ihre Nachrichten nicht lesen. Öffnen Sie in HighLevel Settings → Private Integrations und haken Sie conversations/message.readonly an. Der Token bleibt derselbe.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer</source>
        <translation>Antwort von HighLevel</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity details</source>
        <translation>Einzelheiten der Aktivität</translation>
    </message>
    <message>
        <source>Select a line to see HighLevel&apos;s whole answer.</source>
        <translation>Wählen Sie eine Zeile, um die ganze Antwort von HighLevel zu sehen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Werden geprüft</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Aktivität schließen</translation>
    </message>
    <message>
        <source>Close the activity (F9)</source>
        <translation>Aktivität schließen (F9)</translation>
    </message>
    <message>
        <source>Show all deletions again</source>
        <translation>Wieder alle Löschungen zeigen</translation>
    </message>
    <message>
        <source>Only the deletion of %L1 ✕</source>
        <translation>Nur die Löschung von %L1 ✕</translation>
    </message>
    <message>
        <source>What becomes of each conversation that is deleted will stand here.</source>
        <translation>Hier wird stehen, was aus jeder Unterhaltung wird, die gelöscht wird.</translation>
    </message>
    <message>
        <source>Conversations that could not be deleted will stand here, with the reason.</source>
        <translation>Hier werden Unterhaltungen stehen, die nicht gelöscht werden konnten, mit dem Grund.</translation>
    </message>
    <message>
        <source>Conversations that were left alone because something had changed will stand here.</source>
        <translation>Hier werden Unterhaltungen stehen, die in Ruhe gelassen wurden, weil sich etwas geändert hatte.</translation>
    </message>
    <message>
        <source>Conversations that HighLevel is being asked about, as it did not say whether they are deleted, will stand here.</source>
        <translation>Hier werden Unterhaltungen stehen, nach denen HighLevel noch gefragt wird, weil es nicht sagte, ob sie gelöscht sind.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>In der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>ui::AskWhereToSave</name>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>If you replace it, what it holds now is lost.</source>
        <translation>Wird die Datei ersetzt, geht ihr jetziger Inhalt verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>ui::BackgroundIcon</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>ui::BannerArea</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Messages of the program</source>
        <translation>Meldungen des Programms</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add sub-account…</source>
        <translation>Unterkonto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit sub-account…</source>
        <translation>Unterkonto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove sub-account…</source>
        <translation>Unterkonto ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo deletion</source>
        <translation>Löschung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>&amp;Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail</source>
        <translation>&amp;E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>&amp;Alle gezeigten auswählen</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find at &amp;HighLevel</source>
        <translation>Bei &amp;HighLevel suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Load all anew</source>
        <translation>Alles neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>A&amp;ktivität</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>Be&amp;quem</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Deletion</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete what is selected (Del)</source>
        <translation>Das Ausgewählte löschen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again…</source>
        <translation>Die fehlgeschlagenen &amp;noch einmal versuchen…</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Ve&amp;rlauf</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All past deletions (Ctrl+H)</source>
        <translation>Alle früheren Löschungen (Strg+H)</translation>
    </message>
    <message>
        <source>&amp;Check that no record was changed</source>
        <translation>&amp;Prüfen, dass kein Eintrag verändert wurde</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Practise with sample data</source>
        <translation>Mit Beispieldaten ü&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What is stored where</source>
        <translation>Was &amp;wo gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;About Threadsweep</source>
        <translation>&amp;Über Threadsweep</translation>
    </message>
    <message>
        <source>Delete &amp;everything of this contact…</source>
        <translation>Alles von diesem &amp;Kontakt löschen…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Diagnose &amp;speichern…</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Show all &amp;of this contact</source>
        <translation>Alles von diesem K&amp;ontakt zeigen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::Confirmation</name>
    <message>
        <source>Check each one first, and leave it alone if somebody has written since</source>
        <translation>Jede vorher prüfen und in Ruhe lassen, wenn seither jemand geschrieben hat</translation>
    </message>
    <message>
        <source>Sub-account: %1</source>
        <translation>Unterkonto: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>This cannot be undone, not even by HighLevel. The contacts themselves stay.</source>
        <translation>Das lässt sich nicht rückgängig machen, auch nicht von HighLevel. Die Kontakte selbst bleiben.</translation>
    </message>
    <message>
        <source>Check each one first</source>
        <translation>Jede vorher prüfen</translation>
    </message>
    <message>
        <source>Otherwise a part of HighLevel&apos;s limit is left to others as long as they use it.</source>
        <translation>Sonst bleibt ein Teil des Limits von HighLevel für andere, solange sie es nutzen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to &amp;confirm:</source>
        <translation>Zum &amp;Bestätigen %1 eintippen:</translation>
    </message>
    <message>
        <source>Type the number of conversations to confirm</source>
        <translation>Zum Bestätigen die Zahl der Unterhaltungen eintippen</translation>
    </message>
    <message>
        <source>What is wrong with the number</source>
        <translation>Was mit der Zahl nicht stimmt</translation>
    </message>
    <message>
        <source>This is not the number. Type %1.</source>
        <translation>Das ist nicht die Zahl. Tippen Sie %1.</translation>
    </message>
    <message>
        <source>Chosen by: %1</source>
        <translation>Gewählt durch: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
    <message>
        <source>Faster – may slow down colleagues and automations in HighLevel</source>
        <translation>Schneller – kann Kollegen und Automatisierungen in HighLevel ausbremsen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: %1</source>
        <translation>
            <numerusform>und %Ln weitere: %1</numerusform>
            <numerusform>und %Ln weitere: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations?</source>
        <translation>
            <numerusform>%Ln Unterhaltung löschen?</numerusform>
            <numerusform>%Ln Unterhaltungen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung löschen</numerusform>
            <numerusform>%Ln Unterhaltungen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>This filter is not understood</source>
        <translation>Dieser Filter wird nicht verstanden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>Antworten werden gesucht…</translation>
    </message>
    <message>
        <source>When all conversations are listed, all messages are looked through.</source>
        <translation>Wenn alle Unterhaltungen aufgelistet sind, werden alle Nachrichten durchgesehen.</translation>
    </message>
    <message>
        <source>Still looking through the messages.</source>
        <translation>Die Nachrichten werden noch durchgesehen.</translation>
    </message>
    <message>
        <source>Nobody is known to have never replied</source>
        <translation>Von niemandem ist bekannt, dass er nie geantwortet hat</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Keine Unterhaltung passt</translation>
    </message>
    <message>
        <source>The filters leave none of %L1.</source>
        <translation>Die Filter lassen von %L1 keine übrig.</translation>
    </message>
    <message>
        <source>Search at HighLevel</source>
        <translation>Bei HighLevel suchen</translation>
    </message>
    <message>
        <source>HighLevel finds nothing either</source>
        <translation>Auch HighLevel findet nichts</translation>
    </message>
    <message>
        <source>Neither this list nor HighLevel’s own search has a conversation with these words.</source>
        <translation>Weder diese Liste noch HighLevels eigene Suche hat eine Unterhaltung mit diesen Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln conversations it is not known.</source>
        <translation>
            <numerusform>Von %Ln Unterhaltung ist es nicht bekannt.</numerusform>
            <numerusform>Von %Ln Unterhaltungen ist es nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationTableModel</name>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>HighLevel’s answer could not be read here</source>
        <translation>HighLevels Antwort war hier nicht zu lesen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>HighLevel tells who it is by an id, not by a name</source>
        <translation>HighLevel nennt die Person mit einer Kennung, nicht mit einem Namen</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>ui::DeleteCommand</name>
    <message>
        <source>HighLevel does not name the contact: only this conversation</source>
        <translation>HighLevel nennt den Kontakt nicht: nur diese Unterhaltung</translation>
    </message>
    <message>
        <source>everything of %1</source>
        <translation>alles von %1</translation>
    </message>
    <message>
        <source>everything of %1 that is loaded; not all conversations are</source>
        <translation>alles von %1, was geladen ist; nicht alle Unterhaltungen sind es</translation>
    </message>
</context>
<context>
    <name>ui::DeletionStrip</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show fewer deletions</source>
        <translation>Weniger Löschungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions</source>
        <translation>
            <numerusform>%Ln weitere Löschung</numerusform>
            <numerusform>%Ln weitere Löschungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>This is all that is saved, for whoever helps you; so it is in English. No token, name, message, phone number, e-mail address or id is in it. Nothing is sent.</source>
        <translation>Das ist alles, was gespeichert wird, für die Person, die Ihnen hilft; deshalb auf Englisch. Darin ist kein Token, kein Name, keine Nachricht, keine Telefonnummer, keine E-Mail-Adresse und keine ID. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Reading the record of deletions…</source>
        <translation>Das Protokoll der Löschungen wird gelesen…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Es konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>The record of past &amp;deletions: after that nothing here shows what was deleted</source>
        <translation>Das Protokoll der &amp;Löschungen: danach zeigt hier nichts mehr, was gelöscht wurde</translation>
    </message>
    <message>
        <source>The list of sub-&amp;accounts, with their tokens and a proxy&apos;s sign-in in the keychain</source>
        <translation>Die Liste der &amp;Unterkonten, mit ihren Tokens und der Anmeldung eines Proxys im Schlüsselbund</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>Gespeicherte &amp;Filter</translation>
    </message>
    <message>
        <source>The &amp;settings, and how the window looked</source>
        <translation>Die &amp;Einstellungen, und wie das Fenster aussah</translation>
    </message>
    <message>
        <source>The &amp;log</source>
        <translation>Die Log-&amp;Datei</translation>
    </message>
    <message>
        <source>A deletion has not ended yet. Nothing can be deleted here before it has.</source>
        <translation>Eine Löschung ist noch nicht zu Ende. Vorher kann hier nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>A deletion was cut short, and nobody has decided about its rest yet. The record of deletions and the list of sub-accounts are needed for that.</source>
        <translation>Eine Löschung wurde abgebrochen, und über ihren Rest hat noch niemand entschieden. Dafür werden das Protokoll der Löschungen und die Liste der Unterkonten gebraucht.</translation>
    </message>
    <message>
        <source>The record of deletions is still being read.</source>
        <translation>Das Protokoll der Löschungen wird noch gelesen.</translation>
    </message>
    <message>
        <source>The record of deletions cannot be read. Whether a deletion was cut short will not be known any more when it is gone.</source>
        <translation>Das Protokoll der Löschungen kann nicht gelesen werden. Ist es weg, wird nie mehr bekannt, ob eine Löschung abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Delete what is stored</source>
        <translation>Gespeichertes löschen</translation>
    </message>
    <message>
        <source>What is to be deleted on this computer?</source>
        <translation>Was soll auf diesem Computer gelöscht werden?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Threadsweep ends, and deletes it as the last thing it does. This cannot be undone. At HighLevel nothing changes.</source>
        <translation>Threadsweep beendet sich und löscht es als Letztes. Das kann nicht rückgängig gemacht werden. Bei HighLevel ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>Löschen und beenden</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>%1 (not understood)</source>
        <translation>%1 (nicht verstanden)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or last message (Ctrl+F)
Enter searches older messages at HighLevel</source>
        <translation>Name, E-Mail, Telefon oder letzte Nachricht (Strg+F)
Enter sucht ältere Nachrichten bei HighLevel</translation>
    </message>
    <message>
        <source>Search at HighLevel, in older messages too (Enter)</source>
        <translation>Bei HighLevel suchen, auch in älteren Nachrichten (Enter)</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>Stand der Suche</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>This filter is not understood and matches nothing</source>
        <translation>Dieser Filter wird nicht verstanden, und nichts passt zu ihm</translation>
    </message>
    <message>
        <source>Last message between</source>
        <translation>Letzte Nachricht zwischen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until, that day included</source>
        <translation>&amp;Bis, diesen Tag eingeschlossen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The list of saved filters could not be written.</source>
        <translation>Die Liste der gespeicherten Filter konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Older than 90 days, unassigned, never replied</source>
        <translation>Älter als 90 Tage, nicht zugewiesen, nie geantwortet</translation>
    </message>
    <message>
        <source>STOP replies</source>
        <translation>STOP-Antworten</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Unread for a year</source>
        <translation>Seit einem Jahr ungelesen</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Created between</source>
        <translation>Erstellt zwischen</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>Diese &amp;anzeigen</translation>
    </message>
    <message>
        <source>%L1 of %L2 so far</source>
        <translation>bisher %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>ui::FilterChoices</name>
    <message>
        <source>In the last 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Holds a word</source>
        <translation>Enthält ein Wort</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, text</source>
        <translation>Name, Telefon, E-Mail, Text</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the conversation began</source>
        <translation>Wann die Unterhaltung begann</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Never replied</source>
        <translation>Nie geantwortet</translation>
    </message>
    <message>
        <source>The contact never wrote; whether anybody wrote to them does not matter.
Looking that up takes one request for 500 messages.</source>
        <translation>Der Kontakt hat nie geschrieben; ob ihm jemand geschrieben hat, spielt keine Rolle.
Das nachzusehen kostet eine Anfrage für 500 Nachrichten.</translation>
    </message>
    <message>
        <source>The contact never wrote</source>
        <translation>Der Kontakt hat nie geschrieben</translation>
    </message>
    <message>
        <source>Contact name is empty</source>
        <translation>Der Name des Kontakts ist leer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>Jemand oder niemand</translation>
    </message>
    <message>
        <source>To somebody</source>
        <translation>Jemandem</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Niemandem</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Zugewiesen an: %1</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which way the last message went</source>
        <translation>In welche Richtung die letzte Nachricht ging</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>In den Tags suchen</translation>
    </message>
    <message>
        <source>No conversation in the list has a tag</source>
        <translation>Keine Unterhaltung der Liste hat ein Tag</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>In dem letzten %Ln Tag</numerusform>
            <numerusform>In den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln days</source>
        <translation>
            <numerusform>Älter als %Ln Tag</numerusform>
            <numerusform>Älter als %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ui::FirstStartPage</name>
    <message>
        <source>Welcome to Threadsweep</source>
        <translation>Willkommen bei Threadsweep</translation>
    </message>
    <message>
        <source>List the conversations of a HighLevel sub-account, read them,
and delete the ones that should go.</source>
        <translation>Listen Sie die Unterhaltungen eines HighLevel-Unterkontos auf, lesen Sie sie,
und löschen Sie die, die weg sollen.</translation>
    </message>
    <message>
        <source>Add a sub-account</source>
        <translation>Unterkonto hinzufügen</translation>
    </message>
    <message>
        <source>Practise with sample data</source>
        <translation>Mit Beispieldaten üben</translation>
    </message>
    <message>
        <source>Practice stays on this computer: nothing is sent to HighLevel.</source>
        <translation>Die Übung bleibt auf diesem Computer: an HighLevel wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>ui::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>undone: nothing was sent</source>
        <translation>rückgängig gemacht: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>its record was changed</source>
        <translation>das Protokoll wurde verändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>&amp;This sub-account only</source>
        <translation>Nur &amp;dieses Unterkonto</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>S&amp;eit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Whether any record was changed</source>
        <translation>Ob ein Eintrag verändert wurde</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Check that &amp;no record was changed</source>
        <translation>Prüfen, dass &amp;kein Eintrag verändert wurde</translation>
    </message>
    <message>
        <source>Past deletions</source>
        <translation>Frühere Löschungen</translation>
    </message>
    <message>
        <source>The records could not be read to their end: %1</source>
        <translation>Die Einträge konnten nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>⚠ Record %L1 was changed, or is missing (checked %2)</source>
        <translation>⚠ Eintrag %L1 wurde verändert oder fehlt (geprüft %2)</translation>
    </message>
    <message>
        <source>✓ No record was changed (checked %1)</source>
        <translation>✓ Kein Eintrag wurde verändert (geprüft %1)</translation>
    </message>
    <message>
        <source>Checking all records… %L1 so far</source>
        <translation>Alle Einträge werden geprüft… bisher %L1</translation>
    </message>
    <message>
        <source>Checking all records…</source>
        <translation>Alle Einträge werden geprüft…</translation>
    </message>
    <message>
        <source>No deletion matches.</source>
        <translation>Keine Löschung passt.</translation>
    </message>
    <message>
        <source>No deletion is recorded on this computer.</source>
        <translation>Auf diesem Computer ist keine Löschung verzeichnet.</translation>
    </message>
    <message>
        <source>⚠ Records of before %1 are missing or were changed (checked %2)</source>
        <translation>⚠ Einträge aus der Zeit vor %1 fehlen oder wurden verändert (geprüft %2)</translation>
    </message>
    <message>
        <source>Contact, phone, e-mail, conversation ID, day</source>
        <translation>Kontakt, Telefon, E-Mail, Unterhaltungs-ID, Tag</translation>
    </message>
</context>
<context>
    <name>ui::InterruptedOffer</name>
    <message>
        <source>A deletion in %1 was cut short. Nothing more of it is deleted until you decide.</source>
        <translation>Eine Löschung in %1 wurde unterbrochen. Der Rest wird nicht gelöscht, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln…</source>
        <translation>
            <numerusform>Die %Ln löschen…</numerusform>
            <numerusform>Die %Ln löschen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %Ln</source>
        <translation>
            <numerusform>Die %Ln behalten</numerusform>
            <numerusform>Die %Ln behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions were cut short, too.</source>
        <translation>
            <numerusform>%Ln weitere Löschung wurde ebenfalls unterbrochen.</numerusform>
            <numerusform>%Ln weitere Löschungen wurden ebenfalls unterbrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JournalNotices</name>
    <message>
        <source>The record of past deletions could not be read. It was set aside, and a new one is begun.</source>
        <translation>Das Protokoll früherer Löschungen war nicht lesbar. Es wurde beiseitegelegt, und ein neues ist begonnen.</translation>
    </message>
    <message>
        <source>The record of deletions is not as it was written, from record %L1 on. What an interrupted deletion had come to cannot be relied on: nothing of it is deleted any more. New deletions are not affected.</source>
        <translation>Das Protokoll der Löschungen ist ab Eintrag %L1 nicht so, wie es geschrieben wurde. Auf den Stand einer unterbrochenen Löschung ist kein Verlass: davon wird nichts mehr gelöscht. Neue Löschungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Deleting is not possible now. %1</source>
        <translation>Löschen ist jetzt nicht möglich. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The disk is full, and nothing is deleted without a record of it. Make room, then resume.</source>
        <translation>Der Datenträger ist voll, und ohne Protokoll wird nichts gelöscht. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The record of deletions cannot be written, and nothing is deleted without it. Check the permissions of its folder, then resume.</source>
        <translation>Das Protokoll der Löschungen kann nicht geschrieben werden, und ohne es wird nichts gelöscht. Prüfen Sie die Berechtigungen seines Ordners und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Another program holds the record of deletions, and nothing is deleted without it. End that program, then resume.</source>
        <translation>Ein anderes Programm hält das Protokoll der Löschungen, und ohne es wird nichts gelöscht. Beenden Sie jenes Programm und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The record of deletions was moved, replaced or cut while Threadsweep ran, and nothing is deleted without it. Put the file back, then resume; or start the program again.</source>
        <translation>Das Protokoll der Löschungen wurde verschoben, ersetzt oder gekürzt, während Threadsweep lief, und ohne es wird nichts gelöscht. Legen Sie die Datei zurück und setzen Sie dann fort; oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The record of deletions is damaged, and nothing is deleted without it. Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>Das Protokoll der Löschungen ist beschädigt, und ohne es wird nichts gelöscht. Starten Sie das Programm neu: die beschädigte Datei wird aufgehoben, und eine neue wird begonnen.</translation>
    </message>
    <message>
        <source>The record of deletions was written by a newer Threadsweep. It was left as it is; install that version to delete.</source>
        <translation>Das Protokoll der Löschungen wurde von einem neueren Threadsweep geschrieben. Es wurde so gelassen; installieren Sie jene Version, um zu löschen.</translation>
    </message>
    <message>
        <source>In the place of the record of deletions stands something else: a folder, a pipe, or a file of another program. It was left as it is, and nothing is deleted without a record. Move it away, then try again.</source>
        <translation>An der Stelle des Protokolls der Löschungen steht etwas anderes: ein Ordner, eine Pipe oder eine Datei eines anderen Programms. Es wurde gelassen, wie es ist, und ohne Protokoll wird nichts gelöscht. Schaffen Sie es beiseite und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The system does not let Threadsweep do several things at once, and the record of deletions needs that. End other programs, then try again.</source>
        <translation>Das System lässt Threadsweep nicht mehreres zugleich tun, und das Protokoll der Löschungen braucht das. Beenden Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Die Unterhaltung lesen</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Die Zeile auswählen</translation>
    </message>
    <message>
        <source>Select the row as well, or no longer</source>
        <translation>Die Zeile dazu auswählen oder nicht mehr</translation>
    </message>
    <message>
        <source>To the first row, to the last; with Shift all up to there</source>
        <translation>Zur ersten Zeile, zur letzten; mit Umschalt alle bis dorthin</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was man mit der Zeile tun kann</translation>
    </message>
    <message>
        <source>Out of the search, the filters or the history</source>
        <translation>Aus der Suche, den Filtern oder dem Verlauf hinaus</translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message>
        <source>A deletion is not finished</source>
        <translation>Eine Löschung ist nicht fertig</translation>
    </message>
    <message>
        <source>A deletion is not finished.</source>
        <translation>Eine Löschung ist nicht fertig.</translation>
    </message>
    <message>
        <source>If you stop, what is under way finishes, and the next start offers the rest.</source>
        <translation>Wenn Sie stoppen, wird fertig, was unterwegs ist, und der nächste Start bietet den Rest an.</translation>
    </message>
    <message>
        <source>Without the window the program goes on by itself, and ends when all is done. Where somebody is needed, the window comes back.</source>
        <translation>Ohne das Fenster macht das Programm von selbst weiter und endet, wenn alles erledigt ist. Wird jemand gebraucht, kommt das Fenster zurück.</translation>
    </message>
    <message>
        <source>This is paused and waits for you.</source>
        <translation>Das ist angehalten und wartet auf Sie.</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Ohne das Fenster weitermachen</translation>
    </message>
    <message>
        <source>Stop; offer the rest next time</source>
        <translation>Stoppen; den Rest beim nächsten Mal anbieten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Start Threadsweep again to see the window before that.</source>
        <translation>Um das Fenster vorher zu sehen, starten Sie Threadsweep noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be deleted in %1.</source>
        <translation>
            <numerusform>In %1 ist noch %Ln zu löschen.</numerusform>
            <numerusform>In %1 sind noch %Ln zu löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln in %1 is still being checked.</source>
        <translation>
            <numerusform>Was aus %Ln in %1 geworden ist, wird noch geprüft.</numerusform>
            <numerusform>Was aus %Ln in %1 geworden ist, wird noch geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListCommands</name>
    <message>
        <source>Delete everything of %1…</source>
        <translation>Alles von %1 löschen…</translation>
    </message>
</context>
<context>
    <name>ui::ListExport</name>
    <message>
        <source>The list was not all loaded: %1.</source>
        <translation>Die Liste war nicht ganz geladen: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The list was not written: it was stopped.</source>
        <translation>Die Liste wurde nicht geschrieben: Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>Die Liste konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are not in it.</source>
        <translation>
            <numerusform>%Ln ist nicht lesbar und steht nicht darin.</numerusform>
            <numerusform>%Ln sind nicht lesbar und stehen nicht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are selected</source>
        <translation>
            <numerusform>Die %Ln ausgewählte Unterhaltung exportieren</numerusform>
            <numerusform>Die %Ln ausgewählten Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are shown</source>
        <translation>
            <numerusform>Die %Ln gezeigte Unterhaltung exportieren</numerusform>
            <numerusform>Die %Ln gezeigten Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln conversations to %1…</source>
        <translation>
            <numerusform>%Ln Unterhaltung wird in %1 geschrieben…</numerusform>
            <numerusform>%Ln Unterhaltungen werden in %1 geschrieben…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were written to %1.</source>
        <translation>
            <numerusform>%Ln Unterhaltung wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Unterhaltungen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListQuestions</name>
    <message>
        <source>HighLevel did not give all messages</source>
        <translation>HighLevel gab nicht alle Nachrichten her</translation>
    </message>
    <message>
        <source>Replies could not be looked up: %1</source>
        <translation>Antworten konnten nicht nachgesehen werden: %1</translation>
    </message>
    <message>
        <source>Found at HighLevel</source>
        <translation>Bei HighLevel gefunden</translation>
    </message>
    <message>
        <source>HighLevel could not search: %1</source>
        <translation>HighLevel konnte nicht suchen: %1</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>Antworten werden gesucht…</translation>
    </message>
    <message>
        <source>Searching at HighLevel…</source>
        <translation>Bei HighLevel wird gesucht…</translation>
    </message>
    <message>
        <source>HighLevel finds nothing either</source>
        <translation>Auch HighLevel findet nichts</translation>
    </message>
    <message numerus="yes">
        <source>Looking for replies: %Ln messages so far</source>
        <translation>
            <numerusform>Antworten werden gesucht: bisher %Ln Nachricht</numerusform>
            <numerusform>Antworten werden gesucht: bisher %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln it is not known</source>
        <translation>
            <numerusform>von %Ln ist es nicht bekannt</numerusform>
            <numerusform>von %Ln ist es nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListingNotices</name>
    <message>
        <source>There are no conversations in this sub-account</source>
        <translation>In diesem Unterkonto gibt es keine Unterhaltungen</translation>
    </message>
    <message>
        <source>When there are, Refresh shows them.</source>
        <translation>Sobald es welche gibt, zeigt Aktualisieren sie.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Update token…</source>
        <translation>Token erneuern…</translation>
    </message>
    <message>
        <source>Loading was cut short. %1</source>
        <translation>Das Laden wurde abgebrochen. %1</translation>
    </message>
    <message>
        <source>The list was not refreshed. %1</source>
        <translation>Die Liste wurde nicht aktualisiert. %1</translation>
    </message>
</context>
<context>
    <name>ui::ListingStatus</name>
    <message>
        <source>Only a part: %1</source>
        <translation>Nur ein Teil: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not refreshed, shown as loaded before: %1</source>
        <translation>Nicht aktualisiert, gezeigt wie zuvor geladen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests left today</source>
        <translation>
            <numerusform>heute noch %Ln Anfrage</numerusform>
            <numerusform>heute noch %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Anfragenbudget</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Wartet auf den Schlüsselbund. Vielleicht fragt er nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System sagt: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Laden sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop loading (F5)</source>
        <translation>Laden stoppen (F5)</translation>
    </message>
    <message>
        <source>Load what is new (F5); load all anew (Shift+F5)</source>
        <translation>Neues laden (F5); alles neu laden (Umschalt+F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being deleted already, by another deletion, and are left to that.</source>
        <translation>
            <numerusform>%Ln wird schon von einer anderen Löschung gelöscht und bleibt ihr überlassen.</numerusform>
            <numerusform>%Ln werden schon von einer anderen Löschung gelöscht und bleiben ihr überlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageListModel</name>
    <message>
        <source>(Part %L1 of %L2. Press Enter for the next one.)</source>
        <translation>(Teil %L1 von %L2. Enter zeigt den nächsten.)</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Call, %1:%2</source>
        <translation>Anruf, %1:%2</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>angeklickt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>(this message could not be read)</source>
        <translation>(diese Nachricht ließ sich nicht lesen)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 öffnen…</translation>
    </message>
    <message>
        <source>(Click here or press Enter to load this e-mail’s text)</source>
        <translation>(Klicken Sie hier oder drücken Sie Enter, um den Text dieser E-Mail zu laden)</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>ui::Notifications</name>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message>
        <source>The deletion in %1 has ended</source>
        <translation>Die Löschung in %1 ist zu Ende</translation>
    </message>
</context>
<context>
    <name>ui::OccurringChoices</name>
    <message>
        <source>None of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: type a part of the name</source>
        <translation>
            <numerusform>%Ln weiteres: Teil des Namens eingeben</numerusform>
            <numerusform>%Ln weitere: Teil des Namens eingeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastDeletionView</name>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Conversations of the deletion</source>
        <translation>Unterhaltungen der Löschung</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Wie es bekannt ist</translation>
    </message>
    <message>
        <source>Choose a conversation to see how it ended, and how that is known.</source>
        <translation>Wählen Sie eine Unterhaltung, um zu sehen, wie sie endete und woher man das weiß.</translation>
    </message>
    <message>
        <source>Some are still there. They are asked about once more in %1, as a deletion may come late.</source>
        <translation>Einige sind noch da. In %1 wird noch einmal nach ihnen gefragt, denn eine Löschung kann spät kommen.</translation>
    </message>
    <message>
        <source>To ask HighLevel again, open %1 first.</source>
        <translation>Um HighLevel erneut zu fragen, öffnen Sie zuerst %1.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>HighLevel wird gefragt…</translation>
    </message>
    <message>
        <source>Asked again: %1.</source>
        <translation>Erneut gefragt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>Der Export konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben in %1.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask HighLevel about the %Ln unknown</source>
        <translation>
            <numerusform>HighLevel nach der &amp;unbekannten fragen</numerusform>
            <numerusform>HighLevel nach den %Ln &amp;unbekannten fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln ist weg</numerusform>
            <numerusform>%Ln sind weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still there</source>
        <translation>
            <numerusform>%Ln ist noch da</numerusform>
            <numerusform>%Ln sind noch da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln HighLevel does not say</source>
        <translation>
            <numerusform>zu %Ln sagt HighLevel nichts</numerusform>
            <numerusform>zu %Ln sagt HighLevel nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln conversations of the deletion</source>
        <translation>
            <numerusform>Die %Ln Unterhaltung der Löschung exportieren</numerusform>
            <numerusform>Alle %Ln Unterhaltungen der Löschung exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>HighLevel is being asked about another deletion now.</source>
        <translation>HighLevel wird gerade nach einer anderen Löschung gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::PasteListDialog</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>&amp;Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Check and save &amp;all</source>
        <translation>&amp;Alle prüfen und speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Add several sub-accounts</source>
        <translation>Mehrere Unterkonten hinzufügen</translation>
    </message>
    <message>
        <source>Copy lines of your spreadsheet, each with a name, a location ID and a private integration token, and paste them here. Tokens are not shown.</source>
        <translation>Kopieren Sie Zeilen Ihrer Tabelle, jede mit Name, Location-ID und privatem Integrationstoken, und fügen Sie sie hier ein. Token werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Lines of the spreadsheet</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Paste here (Ctrl+V)</source>
        <translation>Hier einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>About the line that is chosen</source>
        <translation>Zur gewählten Zeile</translation>
    </message>
    <message>
        <source>Check result</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Lines that were pasted</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Empty the clipboard</source>
        <translation>&amp;Zwischenablage leeren</translation>
    </message>
    <message>
        <source>The clipboard still holds the list with its tokens.</source>
        <translation>Die Zwischenablage enthält noch die Liste mit ihren Token.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>Nothing in it looks like a line of a spreadsheet.</source>
        <translation>Darin sieht nichts nach einer Zeile einer Tabelle aus.</translation>
    </message>
    <message>
        <source>line %L1 was taken for the headings</source>
        <translation>Zeile %L1 wurde für die Überschriften gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln gespeichert</numerusform>
            <numerusform>%Ln gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved yet</source>
        <translation>
            <numerusform>%Ln noch nicht gespeichert</numerusform>
            <numerusform>%Ln noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln understood</source>
        <translation>
            <numerusform>%Ln verstanden</numerusform>
            <numerusform>%Ln verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln bleibt unberührt</numerusform>
            <numerusform>%Ln bleiben unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln are too many at once</source>
        <translation>
            <numerusform>die letzte %Ln ist zu viel auf einmal</numerusform>
            <numerusform>die letzten %Ln sind zu viele auf einmal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastedListModel</name>
    <message>
        <source>The location ID is missing.</source>
        <translation>Die Location-ID fehlt.</translation>
    </message>
    <message>
        <source>The location is not understood.</source>
        <translation>Die Location wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Der Token fehlt.</translation>
    </message>
    <message>
        <source>The token cannot be used.</source>
        <translation>Der Token ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>There is more than one token in this line.</source>
        <translation>In dieser Zeile steht mehr als ein Token.</translation>
    </message>
    <message>
        <source>What stands for the name may be a token, and is not shown.</source>
        <translation>Was für den Namen steht, kann ein Token sein und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Line %L1 names the same sub-account.</source>
        <translation>Zeile %L1 nennt dasselbe Unterkonto.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>HighLevel wird gefragt…</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”. If that is the one you mean, press Check and save all again.</source>
        <translation>HighLevel nennt dieses Unterkonto „%1“. Wenn Sie dieses meinen, drücken Sie noch einmal Alle prüfen und speichern.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Wartet auf den Schlüsselbund. Vielleicht fragt er nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>a token, not shown</source>
        <translation>ein Token, nicht gezeigt</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>kein Token behalten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Location-ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ui::PracticeBar</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The practice sub-account cannot be opened.</source>
        <translation>Das Unterkonto zum Üben kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real.</source>
        <translation>Übung: hier ist nichts echt.</translation>
    </message>
    <message>
        <source>Let the token expire</source>
        <translation>Token ablaufen lassen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Practice: nothing here is real. The token has expired: refresh or delete to see what follows.</source>
        <translation>Übung: hier ist nichts echt. Der Token ist abgelaufen: Was folgt, zeigt sich beim Aktualisieren oder Löschen.</translation>
    </message>
    <message>
        <source>The deletions of other sub-accounts below are.</source>
        <translation>Die Löschungen anderer Unterkonten darunter sind es.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Ältere laden</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Preview status</source>
        <translation>Stand der Vorschau</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Select a conversation to read it.</source>
        <translation>Wählen Sie eine Unterhaltung, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>There are no messages in this conversation.</source>
        <translation>In dieser Unterhaltung sind keine Nachrichten.</translation>
    </message>
    <message>
        <source>Show the next part</source>
        <translation>Den nächsten Teil zeigen</translation>
    </message>
    <message>
        <source>Only https addresses are opened, and none with a user name in it. This one is</source>
        <translation>Nur https-Adressen werden geöffnet, und keine mit einem Benutzernamen darin. Diese ist</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Open this file from %1 in the browser?</source>
        <translation>Diese Datei von %1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open attachment?</source>
        <translation>Anhang öffnen?</translation>
    </message>
    <message>
        <source>HighLevel does not give the messages of this conversation.</source>
        <translation>HighLevel gibt die Nachrichten dieser Unterhaltung nicht heraus.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer does not say readably where this file is.</source>
        <translation>HighLevels Antwort sagt nicht lesbar, wo diese Datei liegt.</translation>
    </message>
    <message>
        <source>HighLevel does not know this conversation.</source>
        <translation>HighLevel kennt diese Unterhaltung nicht.</translation>
    </message>
    <message>
        <source>HighLevel gave no messages, but there may be some in this conversation.</source>
        <translation>HighLevel hat keine Nachrichten geliefert, aber in dieser Unterhaltung können welche sein.</translation>
    </message>
    <message>
        <source>There may be older messages, but HighLevel does not say how to ask for them.</source>
        <translation>Es kann ältere Nachrichten geben, aber HighLevel sagt nicht, wie nach ihnen zu fragen ist.</translation>
    </message>
    <message>
        <source>If Refresh is refused too, the token is no longer valid. If it is not, and HighLevel gives the messages of no conversation, the token needs the scope %1.</source>
        <translation>Wird auch Aktualisieren abgelehnt, gilt der Token nicht mehr. Wenn nicht, und HighLevel gibt die Nachrichten keiner Unterhaltung her, fehlt dem Token die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Load this e-mail’s text</source>
        <translation>Text dieser E-Mail laden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of other conversations were left out.</source>
        <translation>
            <numerusform>%Ln Nachricht einer anderen Unterhaltung wurde weggelassen.</numerusform>
            <numerusform>%Ln Nachrichten anderer Unterhaltungen wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProxyQuestion</name>
    <message>
        <source>The proxy %1 did not take the sign-in.</source>
        <translation>Der Proxy %1 hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in before it lets anything through.</source>
        <translation>Der Proxy %1 will eine Anmeldung, bevor er etwas durchlässt.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who you are. The sign-in is kept in this computer&apos;s keychain, and given to this proxy alone.</source>
        <translation>Der Proxy %1 will wissen, wer Sie sind. Die Anmeldung liegt im Schlüsselbund dieses Computers und wird nur diesem Proxy gegeben.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Benutzer beim Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The keychain did not keep the proxy&apos;s sign-in: it holds until the program ends.</source>
        <translation>Der Schlüsselbund hat die Anmeldung beim Proxy nicht behalten: sie gilt, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ui::SelectedPane</name>
    <message>
        <source>Select a conversation to read it.</source>
        <translation>Wählen Sie eine Unterhaltung, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>ui::SelectionSummary</name>
    <message>
        <source>Take out – those with unread messages</source>
        <translation>Herausnehmen – die mit ungelesenen Nachrichten</translation>
    </message>
    <message>
        <source>Take out – the starred ones</source>
        <translation>Herausnehmen – die markierten</translation>
    </message>
    <message>
        <source>Take out – those assigned to somebody</source>
        <translation>Herausnehmen – die jemandem zugewiesenen</translation>
    </message>
    <message>
        <source>Take out – those with a message in the last 24 hours</source>
        <translation>Herausnehmen – die mit einer Nachricht in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Oldest %1 · newest %2</source>
        <translation>Älteste %1 · neueste %2</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Delete %L1…</source>
        <translation>%L1 löschen…</translation>
    </message>
    <message>
        <source>Take out – those with details that could not be read</source>
        <translation>Herausnehmen – die mit Angaben, die nicht zu lesen waren</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: herausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected in %1</source>
        <translation>
            <numerusform>%Ln ausgewählt in %1</numerusform>
            <numerusform>%Ln ausgewählt in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln selected…</source>
        <translation>
            <numerusform>Die %Ln ausgewählte löschen…</numerusform>
            <numerusform>Die %Ln ausgewählten löschen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Zeilenhöhe:</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Zeit zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>&amp;Time to undo:</source>
        <translation>&amp;Zeit zum Rückgängigmachen:</translation>
    </message>
    <message>
        <source>Nothing is sent for that long after you confirm. From 1,000 conversations on it is at least 30 s.</source>
        <translation>So lange nach der Bestätigung wird nichts gesendet. Ab 1.000 Unterhaltungen sind es mindestens 30 s.</translation>
    </message>
    <message>
        <source>Type the number from</source>
        <translation>Die Zahl eintippen ab</translation>
    </message>
    <message>
        <source>T&amp;ype the number from:</source>
        <translation>&amp;Die Zahl eintippen ab:</translation>
    </message>
    <message>
        <source>&amp;Check each one first, and leave it alone if somebody has written since</source>
        <translation>&amp;Jede vorher prüfen und in Ruhe lassen, wenn seither jemand geschrieben hat</translation>
    </message>
    <message>
        <source>Leave a part of HighLevel&apos;s &amp;limit to colleagues and workflows</source>
        <translation>Einen Teil des &amp;Limits von HighLevel Kollegen und Workflows lassen</translation>
    </message>
    <message>
        <source>Both can be chosen otherwise for each deletion.</source>
        <translation>Beides lässt sich bei jeder Löschung anders wählen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>What is wrong with the proxy</source>
        <translation>Was mit dem Proxy nicht stimmt</translation>
    </message>
    <message>
        <source>If the proxy wants a sign-in, Threadsweep asks for it then, and keeps it in the keychain. This computer itself is never reached over a proxy.</source>
        <translation>Nach einer Anmeldung, die der Proxy will, wird dann gefragt, und sie liegt im Schlüsselbund. Dieser Computer selbst wird nie über einen Proxy angesprochen.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Log also what goes well</source>
        <translation>Auch mit&amp;schreiben, was gut geht</translation>
    </message>
    <message>
        <source>The log holds ids, counts, states and times; never a token, a name or a message.</source>
        <translation>Die Mitschrift enthält IDs, Anzahlen, Zustände und Zeiten; nie einen Token, einen Namen oder eine Nachricht.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Den &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Geben Sie die Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>Enter the name of the computer alone, without http:// and without the port.</source>
        <translation>Geben Sie nur den Namen des Rechners ein, ohne http:// und ohne den Port.</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Unterkonten</translation>
    </message>
    <message>
        <source>What you add, change or remove here takes effect at once. A token stands in the keychain, never in a file.</source>
        <translation>Was hier hinzugefügt, geändert oder entfernt wird, gilt sofort. Ein Token steht im Schlüsselbund, nie in einer Datei.</translation>
    </message>
    <message>
        <source>&amp;Delete what is stored…</source>
        <translation>Gespeichertes &amp;löschen…</translation>
    </message>
</context>
<context>
    <name>ui::ShowInFolder</name>
    <message>
        <source>No file manager answered</source>
        <translation>Keine Dateiverwaltung hat geantwortet</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>Die Datei liegt hier: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ui::StripLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Update token…</source>
        <translation>Token erneuern…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Noch einmal versuchen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Batch status</source>
        <translation>Stand der Löschung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again – %1 in %2</source>
        <translation>Noch einmal versuchen – %1 in %2</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum ansehen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>Try the %Ln again…</source>
        <translation>
            <numerusform>Noch einmal versuchen…</numerusform>
            <numerusform>Die %Ln noch einmal versuchen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubAccountsPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Unterkonten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ui::Switcher</name>
    <message>
        <source>Sub-account</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>No sub-account yet</source>
        <translation>Noch kein Unterkonto</translation>
    </message>
    <message>
        <source>Practice (on this computer)</source>
        <translation>Übung (auf diesem Computer)</translation>
    </message>
    <message>
        <source>%1   ● waits for you</source>
        <translation>%1   ● wartet auf Sie</translation>
    </message>
    <message>
        <source>%1   ● paused</source>
        <translation>%1   ● angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1   ● %Ln left</source>
        <translation>
            <numerusform>%1   ● noch %Ln</numerusform>
            <numerusform>%1   ● noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeOutMenu</name>
    <message>
        <source>Those with &amp;unread messages</source>
        <translation>Die mit &amp;ungelesenen Nachrichten</translation>
    </message>
    <message>
        <source>The &amp;starred ones</source>
        <translation>Die &amp;markierten</translation>
    </message>
    <message>
        <source>Those &amp;assigned to somebody</source>
        <translation>Die jemandem &amp;zugewiesenen</translation>
    </message>
    <message>
        <source>Those with a &amp;message in the last 24 hours</source>
        <translation>Die mit einer &amp;Nachricht in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Heraus&amp;nehmen</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Those with &amp;details that could not be read</source>
        <translation>Die mit An&amp;gaben, die nicht zu lesen waren</translation>
    </message>
</context>
<context>
    <name>ui::WindowTitle</name>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Threadsweep</source>
        <translation>Threadsweep</translation>
    </message>
    <message>
        <source>%L1 % of all deletions</source>
        <translation>%L1 % aller Löschungen</translation>
    </message>
    <message>
        <source>%L1 % in %2</source>
        <translation>%L1 % in %2</translation>
    </message>
</context>
</TS>
