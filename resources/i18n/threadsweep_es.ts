<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BatchWords</name>
    <message>
        <source>What happens cannot be written down, so nothing more is sent</source>
        <translation>No se puede anotar lo que ocurre, así que no se envía nada más</translation>
    </message>
    <message>
        <source>%1 in a row were not deleted. Look at why, then resume or stop</source>
        <translation>%1 seguidas no se eliminaron. Mire por qué y luego reanude o detenga</translation>
    </message>
    <message>
        <source>%1 in a row were gone already. Is somebody else deleting? Resume or stop</source>
        <translation>%1 seguidas ya no estaban. ¿Está eliminando otra persona? Reanude o detenga</translation>
    </message>
    <message>
        <source>The deletion before it was stopped. Is this one still wanted? Resume or stop</source>
        <translation>La eliminación anterior se detuvo. ¿Todavía quiere esta? Reanude o detenga</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>HighLevel does not answer clearly; goes on by itself when it does</source>
        <translation>HighLevel no responde con claridad; sigue solo cuando lo haga</translation>
    </message>
    <message>
        <source>No safe connection to HighLevel; goes on by itself when there is one</source>
        <translation>No hay conexión segura con HighLevel; sigue solo cuando la haya</translation>
    </message>
    <message>
        <source>No connection to HighLevel; goes on by itself when it is back</source>
        <translation>No hay conexión con HighLevel; sigue solo cuando vuelva</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
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
        <translation>Interrumpida: no se envía nada más, el resto se ofrece en el próximo inicio</translation>
    </message>
    <message>
        <source>Waiting: the record of deletions has not been read yet</source>
        <translation>En espera: aún no se ha leído el registro de eliminaciones</translation>
    </message>
    <message>
        <source>Waiting to delete %1</source>
        <translation>En espera para eliminar %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Its record is not as it was written, so nothing of it is deleted any more.</source>
        <translation>Su registro no está como se escribió, así que ya no se elimina nada de ella.</translation>
    </message>
    <message>
        <source>It uses about %L1 % of the requests that HighLevel still takes today.</source>
        <translation>Usa más o menos el %L1 % de las solicitudes que HighLevel todavía acepta hoy.</translation>
    </message>
    <message>
        <source>Will not end before tomorrow: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>No terminará antes de mañana: HighLevel solo acepta cierto número de solicitudes al día. Sigue sola; usted puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation>Tarda menos de un minuto.</translation>
    </message>
    <message>
        <source>Takes about %1; you can go on working.</source>
        <translation>Tarda más o menos %1; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Detenida: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Lista: %1.</translation>
    </message>
    <message>
        <source>HighLevel no longer accepts this sub-account&apos;s token</source>
        <translation>HighLevel ya no acepta el token de esta subcuenta</translation>
    </message>
    <message>
        <source>May not end before tomorrow: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>Quizá no termine antes de mañana: HighLevel solo acepta cierto número de solicitudes al día. Sigue sola; usted puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The deletion of %1 in %2 (%3) was cut short: %4.</source>
        <translation>La eliminación de %1 en %2 (%3) quedó interrumpida: %4.</translation>
    </message>
    <message>
        <source>HighLevel does not answer; goes on by itself when it does</source>
        <translation>HighLevel no responde; sigue solo cuando responda</translation>
    </message>
    <message>
        <source>deletion cut short</source>
        <translation>eliminación interrumpida</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>se eliminará</translation>
    </message>
    <message>
        <source>deletion paused</source>
        <translation>eliminación en pausa</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>eliminándose</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln no eliminada</numerusform>
            <numerusform>%Ln no eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocida</numerusform>
            <numerusform>%Ln desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln eliminada</numerusform>
            <numerusform>%Ln eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln ya no estaba</numerusform>
            <numerusform>%Ln ya no estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these found again</source>
        <translation>
            <numerusform>%Ln de estas hallada de nuevo</numerusform>
            <numerusform>%Ln de estas halladas de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en comprobación</numerusform>
            <numerusform>%Ln en comprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %Ln of them already gone</source>
        <translation>
            <numerusform>%1 de %2, %Ln de ellas ya no estaba</numerusform>
            <numerusform>%1 de %2, %Ln de ellas ya no estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found again</source>
        <translation>
            <numerusform>%Ln hallada de nuevo</numerusform>
            <numerusform>%Ln halladas de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations will be deleted in %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln conversación se eliminará en %1. Todavía no se ha enviado nada.</numerusform>
            <numerusform>%Ln conversaciones se eliminarán en %1. Todavía no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>hours and minutes: &quot;2 hours 10 minutes&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been sent</source>
        <translation>
            <numerusform>%Ln quizá se envió</numerusform>
            <numerusform>%Ln quizá se enviaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln no enviada</numerusform>
            <numerusform>%Ln no enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln enviándose</numerusform>
            <numerusform>%Ln enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: nothing was sent for these %Ln conversations.</source>
        <translation>
            <numerusform>Deshecha: no se envió nada de esta conversación.</numerusform>
            <numerusform>Deshecha: no se envió nada de estas %Ln conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the record cannot be read and are left alone.</source>
        <translation>
            <numerusform>%Ln entrada del registro no se puede leer y se deja como está.</numerusform>
            <numerusform>%Ln entradas del registro no se pueden leer y se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread over about %Ln days: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>
            <numerusform>Se reparte en %Ln día: HighLevel solo acepta cierto número de solicitudes al día. Sigue sola; usted puede seguir trabajando.</numerusform>
            <numerusform>Se reparte en unos %Ln días: HighLevel solo acepta cierto número de solicitudes al día. Sigue sola; usted puede seguir trabajando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln conversations</source>
        <translation>
            <numerusform>Eliminando %Ln conversación</numerusform>
            <numerusform>Eliminando %Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to delete %1: the deletion before it is paused</source>
        <translation>En espera para eliminar %1: la eliminación anterior está en pausa</translation>
    </message>
    <message>
        <source>Asking HighLevel about the last ones · %1</source>
        <translation>Preguntando a HighLevel por las últimas · %1</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
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
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Reseña</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Internal comment</source>
        <translation>Comentario interno</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otro (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unread messages</source>
        <translation>
            <numerusform>%Ln con mensajes sin leer</numerusform>
            <numerusform>%Ln con mensajes sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln destacada</numerusform>
            <numerusform>%Ln destacadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assigned to somebody</source>
        <translation>
            <numerusform>%Ln asignada a alguien</numerusform>
            <numerusform>%Ln asignadas a alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a message in the last 24 hours</source>
        <translation>
            <numerusform>%Ln con un mensaje en las últimas 24 horas</numerusform>
            <numerusform>%Ln con un mensaje en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with details that could not be read</source>
        <translation>
            <numerusform>%Ln con datos que no se pudieron leer</numerusform>
            <numerusform>%Ln con datos que no se pudieron leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>HighLevel cannot be reached from this computer.</source>
        <translation>No se puede llegar a HighLevel desde este equipo.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the other side could not prove that it is HighLevel.</source>
        <translation>No se pudo establecer una conexión segura: el otro lado no pudo demostrar que es HighLevel.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy wants a sign-in before it lets anything through.</source>
        <translation>El proxy de esta red exige iniciar sesión antes de dejar pasar nada.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy does not let this computer through to HighLevel.</source>
        <translation>El proxy de esta red no deja que este equipo llegue a HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time.</source>
        <translation>HighLevel no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection was lost before HighLevel&apos;s answer was complete.</source>
        <translation>La conexión se perdió antes de que la respuesta de HighLevel estuviera completa.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>The request waited too long and was not sent.</source>
        <translation>La solicitud esperó demasiado y no se envió.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way HighLevel does.</source>
        <translation>Algo respondió, pero no como lo hace HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel rejected the token: it is wrong, was rotated or was deleted.</source>
        <translation>HighLevel ha rechazado el token: es erróneo, se renovó o se eliminó.</translation>
    </message>
    <message>
        <source>The token lacks a scope that this needs.</source>
        <translation>Al token le falta un permiso que hace falta para esto.</translation>
    </message>
    <message>
        <source>This is an agency&apos;s token; a sub-account&apos;s is needed.</source>
        <translation>Este es el token de una agencia; hace falta el de una subcuenta.</translation>
    </message>
    <message>
        <source>HighLevel did not accept how this program asked. That is a fault of the program.</source>
        <translation>HighLevel no aceptó la forma de preguntar de este programa. Es un fallo del programa.</translation>
    </message>
    <message>
        <source>The token does not belong to this sub-account.</source>
        <translation>El token no pertenece a esta subcuenta.</translation>
    </message>
    <message>
        <source>There is no HighLevel at this address.</source>
        <translation>No hay ningún HighLevel en esta dirección.</translation>
    </message>
    <message>
        <source>HighLevel refused this request.</source>
        <translation>HighLevel rechazó esta solicitud.</translation>
    </message>
    <message>
        <source>HighLevel found the request invalid.</source>
        <translation>HighLevel consideró la solicitud no válida.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s request limit is used up.</source>
        <translation>El límite de solicitudes de HighLevel está agotado.</translation>
    </message>
    <message>
        <source>HighLevel has a fault at the moment.</source>
        <translation>HighLevel tiene un fallo en este momento.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Compruebe la conexión a internet y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a firewall or virus scanner opens encrypted connections.</source>
        <translation>Compruebe la fecha de este equipo y si un cortafuegos o un antivirus abre las conexiones cifradas.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Check the API address, and whether this network wants a sign-in first.</source>
        <translation>Compruebe la dirección de la API y si esta red pide antes iniciar sesión.</translation>
    </message>
    <message>
        <source>In HighLevel, open Settings → Private Integrations and tick conversations.readonly, conversations.write and conversations/message.readonly. The token stays the same.</source>
        <translation>En HighLevel, abra Settings → Private Integrations y marque conversations.readonly, conversations.write y conversations/message.readonly. El token sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Make the token inside the sub-account: Settings → Private Integrations → Create.</source>
        <translation>Cree el token dentro de la subcuenta: Settings → Private Integrations → Create.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Por favor, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>Check the location ID, or use a token made in that sub-account.</source>
        <translation>Compruebe el ID de ubicación, o use un token creado en esa subcuenta.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualice la lista.</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Compruebe la dirección de la API.</translation>
    </message>
    <message>
        <source>See HighLevel&apos;s own message; its support may ask for the trace ID.</source>
        <translation>Lea el mensaje de HighLevel; su soporte puede pedir el ID de traza.</translation>
    </message>
    <message>
        <source>Wait a little; it comes back by itself.</source>
        <translation>Espere un poco; vuelve solo.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer: %1</source>
        <translation>Respuesta de HighLevel: %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s answer, or a broken one: %1</source>
        <translation>La respuesta de otro, o una dañada: %1</translation>
    </message>
    <message>
        <source>HTTP status:</source>
        <translation>Estado HTTP:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Mensaje:</translation>
    </message>
    <message>
        <source>It begins:</source>
        <translation>Empieza así:</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Error:</translation>
    </message>
    <message>
        <source>Trace ID:</source>
        <translation>ID de traza:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Red:</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>La respuesta tal como llegó:</translation>
    </message>
    <message>
        <source>Sign in to the proxy when Threadsweep asks for it. Whoever looks after the network can help.</source>
        <translation>Inicie sesión en el proxy cuando Threadsweep lo pida. Quien se ocupa de la red puede ayudar.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings → Network, or ask whoever looks after the network to let it through.</source>
        <translation>Compruebe el proxy en Ajustes → Red, o pida a quien se ocupa de la red que le deje pasar.</translation>
    </message>
    <message>
        <source>Make a new token in HighLevel (Settings → Private Integrations), and enter it in Threadsweep.</source>
        <translation>Cree un token nuevo en HighLevel (Settings → Private Integrations) e introdúzcalo en Threadsweep.</translation>
    </message>
    <message>
        <source>HighLevel did not find what it was asked for.</source>
        <translation>HighLevel no encontró lo que se le pidió.</translation>
    </message>
    <message>
        <source>HighLevel refused it for this conversation, though the token works.</source>
        <translation>HighLevel lo rechazó para esta conversación, aunque el token funciona.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>a filter that is not understood</source>
        <translation>un filtro que no se entiende</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>assigned to somebody</source>
        <translation>asignada a alguien</translation>
    </message>
    <message>
        <source>last message received</source>
        <translation>último mensaje recibido</translation>
    </message>
    <message>
        <source>last message sent</source>
        <translation>último mensaje enviado</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>never replied</source>
        <translation>nunca respondió</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>con «%1»</translation>
    </message>
    <message>
        <source>found by HighLevel’s search</source>
        <translation>hallada por la búsqueda de HighLevel</translation>
    </message>
    <message>
        <source>This filter is not understood, so it matches nothing. Its file says %1</source>
        <translation>Este filtro no se entiende, así que no coincide con nada. Su archivo dice %1</translation>
    </message>
    <message>
        <source>only one contact</source>
        <translation>solo un contacto</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>en las últimas 24 horas</translation>
    </message>
    <message>
        <source>created in the last 24 hours</source>
        <translation>creada en las últimas 24 horas</translation>
    </message>
    <message>
        <source>created until %1</source>
        <translation>creada hasta el %1</translation>
    </message>
    <message>
        <source>created since %1</source>
        <translation>creada desde el %1</translation>
    </message>
    <message>
        <source>created from %1 to %2</source>
        <translation>creada del %1 al %2</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>asignada a %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>con la etiqueta %1</translation>
    </message>
    <message>
        <source>search for “%1”</source>
        <translation>búsqueda de «%1»</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de hace más de un año</translation>
    </message>
    <message>
        <source>created more than a year ago</source>
        <translation>creada hace más de un año</translation>
    </message>
    <message>
        <source>The contact never wrote</source>
        <translation>El contacto nunca escribió</translation>
    </message>
    <message>
        <source>last message until %1</source>
        <translation>último mensaje hasta el %1</translation>
    </message>
    <message>
        <source>last message since %1</source>
        <translation>último mensaje desde el %1</translation>
    </message>
    <message>
        <source>last message from %1 to %2</source>
        <translation>último mensaje del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln days</source>
        <translation>
            <numerusform>de hace más de %Ln día</numerusform>
            <numerusform>de hace más de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>en el último %Ln día</numerusform>
            <numerusform>en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created more than %Ln days ago</source>
        <translation>
            <numerusform>creada hace más de %Ln día</numerusform>
            <numerusform>creada hace más de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created in the last %Ln days</source>
        <translation>
            <numerusform>creada en el último %Ln día</numerusform>
            <numerusform>creada en los últimos %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>no conversations</source>
        <translation>ninguna conversación</translation>
    </message>
    <message>
        <source>the newest from today</source>
        <translation>la más reciente de hoy</translation>
    </message>
    <message>
        <source>the newest from yesterday</source>
        <translation>la más reciente de ayer</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>la más reciente del %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Esta es %1.</translation>
    </message>
    <message>
        <source>This is %1: %2.</source>
        <translation>Esta es %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everything else in %1</source>
        <translation>Todo lo demás en %1</translation>
    </message>
    <message>
        <source>Messages are not kept. Nothing is sent to anybody but HighLevel.</source>
        <translation>Los mensajes no se guardan. No se envía nada a nadie más que a HighLevel.</translation>
    </message>
    <message>
        <source>Tokens, and a proxy&apos;s sign-in: in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Tokens y el inicio de sesión de un proxy: en el llavero de este equipo, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>That is the list of sub-accounts, the settings, saved filters, how the window looked, how many requests were made lately, a log of ids, counts, states and times, and the record of deletions: names, phone numbers and e-mail addresses of contacts, ids, times, outcomes, and what HighLevel said when it refused.</source>
        <translation>Es decir, la lista de subcuentas, los ajustes, los filtros guardados, el aspecto de la ventana, cuántas solicitudes se hicieron últimamente, un registro técnico de ID, cantidades, estados y horas, y el registro de eliminaciones: nombres, teléfonos y correos de contactos, ID, horas, resultados y lo que dijo HighLevel al rechazar.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>All of the files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The record of deletions</source>
        <translation>El registro de eliminaciones</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro técnico</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>The saved filters were written by a newer Threadsweep. They were left as they are, and none can be used or saved here.</source>
        <translation>Los filtros guardados fueron escritos por una versión más nueva de Threadsweep. Quedaron como estaban, y aquí no se puede usar ni guardar ninguno.</translation>
    </message>
    <message>
        <source>The saved filters are damaged. They were set aside, and new ones can be saved.</source>
        <translation>Los filtros guardados están dañados. Se apartaron, y se pueden guardar otros nuevos.</translation>
    </message>
    <message>
        <source>The saved filters cannot be read, and none can be saved.</source>
        <translation>No se pueden leer los filtros guardados, y no se puede guardar ninguno.</translation>
    </message>
    <message>
        <source>How much was asked of HighLevel lately is not known: the file was damaged. For some seconds, more may be asked than HighLevel allows.</source>
        <translation>No se sabe cuánto se pidió a HighLevel últimamente: el archivo estaba dañado. Durante unos segundos puede que se pida más de lo que HighLevel permite.</translation>
    </message>
    <message>
        <source>How much is asked of HighLevel cannot be kept: the file cannot be read. A program that is closed and opened again at once may ask more than HighLevel allows.</source>
        <translation>No se puede anotar cuánto se pide a HighLevel: el archivo no se puede leer. Si el programa se cierra y se abre de nuevo enseguida, puede que pida más de lo que HighLevel permite.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>The keychain holds no token for this sub-account</source>
        <translation>El llavero no contiene ningún token para esta subcuenta</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached</source>
        <translation>Este equipo no tiene ningún llavero accesible</translation>
    </message>
    <message>
        <source>The keychain has not been set up yet</source>
        <translation>El llavero aún no está configurado</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>El llavero se negó</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The token in the keychain is for another address or location</source>
        <translation>El token del llavero es de otra dirección o ubicación</translation>
    </message>
    <message>
        <source>The list of sub-accounts could not be written</source>
        <translation>No se pudo escribir la lista de subcuentas</translation>
    </message>
    <message>
        <source>It may have been removed outside of this program. Enter the token again.</source>
        <translation>Quizá se quitó fuera de este programa. Introduzca de nuevo el token.</translation>
    </message>
    <message>
        <source>Unlock it, usually with your login password, and try again.</source>
        <translation>Desbloquéelo, normalmente con su contraseña de inicio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Log out and in again, or create a default keyring in your system&apos;s password program; or keep the token for this session only.</source>
        <translation>Cierre la sesión y vuelva a iniciarla, o cree un llavero predeterminado en el programa de contraseñas del sistema; o conserve el token solo durante esta sesión.</translation>
    </message>
    <message>
        <source>Allow this program to use the keychain, and try again.</source>
        <translation>Permita que este programa use el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A window that asks for your password may be waiting behind others. Answer it, and try again.</source>
        <translation>Puede que detrás de otras espere una ventana que pide su contraseña. Responda allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is sent nowhere but where it was made for. Enter the token of this sub-account.</source>
        <translation>No se envía a ningún sitio más que al suyo. Introduzca el token de esta subcuenta.</translation>
    </message>
    <message>
        <source>Check the permissions of the settings folder, and whether the disk is full.</source>
        <translation>Compruebe los permisos de la carpeta de ajustes y si el disco está lleno.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, or keep the token for this session only.</source>
        <translation>Pregunte a quien administra este equipo, o conserve el token solo para esta sesión.</translation>
    </message>
    <message>
        <source>Install and start one, such as %1, or keep the token for this session only.</source>
        <translation>Instale e inicie uno, por ejemplo %1, o conserve el token solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>ListBanner</name>
    <message>
        <source>The list of sub-accounts was written by a newer Threadsweep. It was left as it is; install that version to use it.</source>
        <translation>La lista de subcuentas la escribió un Threadsweep más reciente. Se dejó como está; instale esa versión para usarla.</translation>
    </message>
    <message>
        <source>The list of sub-accounts is damaged. It was set aside as %1, and a new one is begun. The tokens are still in the keychain.</source>
        <translation>La lista de subcuentas está dañada. Se apartó como %1 y se empezó una nueva. Los tokens siguen en el llavero.</translation>
    </message>
    <message>
        <source>The list of sub-accounts cannot be read. Check the permissions of %1</source>
        <translation>No se puede leer la lista de subcuentas. Compruebe los permisos de %1</translation>
    </message>
    <message>
        <source>The list of sub-accounts cannot be read: %1 is no file. Move it away, and start Threadsweep again.</source>
        <translation>No se puede leer la lista de subcuentas: %1 no es un archivo. Muévalo y vuelva a iniciar Threadsweep.</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Loading %L1 of %L2</source>
        <translation>Cargando %L1 de %L2</translation>
    </message>
    <message>
        <source>Loading, %L1 so far</source>
        <translation>Cargando, %L1 hasta ahora</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>HighLevel did not give the rest: %1</source>
        <translation>HighLevel no dio el resto: %1</translation>
    </message>
    <message>
        <source>HighLevel did not list the rest</source>
        <translation>HighLevel no listó el resto</translation>
    </message>
    <message>
        <source>HighLevel says %L1 and listed %L2</source>
        <translation>HighLevel dice %L1 y listó %L2</translation>
    </message>
    <message>
        <source>HighLevel did not say how many there are</source>
        <translation>HighLevel no dijo cuántas hay</translation>
    </message>
    <message>
        <source>HighLevel did not say how many there are, and may not have listed all</source>
        <translation>HighLevel no dijo cuántas hay, y quizá no las listó todas</translation>
    </message>
    <message>
        <source>HighLevel may not have listed all</source>
        <translation>HighLevel quizá no las listó todas</translation>
    </message>
    <message>
        <source>More may still come.</source>
        <translation>Puede que lleguen más.</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Ninguna conversación coincide</translation>
    </message>
    <message>
        <source>The filters leave none of %L1.</source>
        <translation>Los filtros no dejan ninguna de %L1.</translation>
    </message>
    <message>
        <source>loading was stopped</source>
        <translation>la carga se detuvo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln conversations</source>
        <translation>
            <numerusform>%L1 de %Ln conversación</numerusform>
            <numerusform>%L1 de %Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are left alone</source>
        <translation>
            <numerusform>%Ln no se pudo leer y se deja como está</numerusform>
            <numerusform>%Ln no se pudieron leer y se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet in the %Ln loaded so far</source>
        <translation>
            <numerusform>Todavía nada en la %Ln cargada hasta ahora</numerusform>
            <numerusform>Todavía nada en las %Ln cargadas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still coming.</source>
        <translation>
            <numerusform>Falta %Ln por llegar.</numerusform>
            <numerusform>Faltan %Ln por llegar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation matches among the %Ln that were listed</source>
        <translation>
            <numerusform>Ninguna conversación coincide: solo hay %Ln listada</numerusform>
            <numerusform>Ninguna conversación coincide entre las %Ln listadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>un mensaje nuevo</translation>
    </message>
    <message>
        <source>more unread messages</source>
        <translation>más mensajes sin leer</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>leída por alguien</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>no longer starred</source>
        <translation>ya no destacada</translation>
    </message>
    <message>
        <source>assigned to somebody else</source>
        <translation>asignada a otra persona</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>200, but HighLevel said success: false</source>
        <translation>200, pero HighLevel dijo success: false</translation>
    </message>
    <message>
        <source>The answer was lost; a check shows that it is gone.</source>
        <translation>La respuesta se perdió; una comprobación muestra que ya no está.</translation>
    </message>
    <message>
        <source>The program ended in between; a check shows that it is gone. It may have been somebody else.</source>
        <translation>El programa terminó entretanto; una comprobación muestra que ya no está. Pudo ser otra persona.</translation>
    </message>
    <message>
        <source>The answer was lost; it was still there when checked.</source>
        <translation>La respuesta se perdió; al comprobarlo seguía ahí.</translation>
    </message>
    <message>
        <source>Since it was listed: %1</source>
        <translation>Desde que se listó: %1</translation>
    </message>
    <message>
        <source>It could not be looked at first.</source>
        <translation>No se pudo mirar antes.</translation>
    </message>
    <message>
        <source>HighLevel does not say what became of it.</source>
        <translation>HighLevel no dice qué fue de ella.</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Aún no eliminada</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviada</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>Comprobando cambios…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Unknown – being checked</source>
        <translation>Desconocido – en comprobación</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Deleted – found again</source>
        <translation>Eliminada – hallada de nuevo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Already gone – found again</source>
        <translation>Ya no estaba – hallada de nuevo</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya no estaba</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>HighLevel said that it is gone; it is still there.</source>
        <translation>HighLevel dijo que ya no estaba; sigue ahí.</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>La comprobación falló: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Conversación: %1</translation>
    </message>
    <message>
        <source>Seen again: %1</source>
        <translation>Vista de nuevo: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Preguntado: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondido: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ID de traza: %1</translation>
    </message>
    <message>
        <source>The last check:</source>
        <translation>La última comprobación:</translation>
    </message>
    <message>
        <source>HighLevel did not say at first. Asked again, it is gone: by this deletion, or by somebody since.</source>
        <translation>HighLevel no lo dijo al principio. Al preguntar de nuevo, ya no está: por esta eliminación o por alguien desde entonces.</translation>
    </message>
    <message>
        <source>no longer assigned</source>
        <translation>ya no está asignada</translation>
    </message>
    <message>
        <source>the date of its last message</source>
        <translation>la fecha de su último mensaje</translation>
    </message>
    <message>
        <source>that it has unread messages</source>
        <translation>que tiene mensajes sin leer</translation>
    </message>
    <message>
        <source>that it is starred</source>
        <translation>que está destacada</translation>
    </message>
    <message>
        <source>that it is assigned</source>
        <translation>que está asignada</translation>
    </message>
    <message>
        <source>Not known when it was listed: %1</source>
        <translation>No se sabía al listarla: %1</translation>
    </message>
    <message>
        <source>The answer was no proof; a check shows that it is gone.</source>
        <translation>La respuesta no era una prueba; una comprobación muestra que ya no está.</translation>
    </message>
    <message>
        <source>The answer was an error; a check shows that it is gone.</source>
        <translation>La respuesta fue un error; una comprobación muestra que ya no está.</translation>
    </message>
    <message>
        <source>The answer was no proof; it was still there when checked.</source>
        <translation>La respuesta no era una prueba; al comprobarlo seguía ahí.</translation>
    </message>
    <message>
        <source>The answer was an error; it was still there when checked.</source>
        <translation>La respuesta fue un error; al comprobarlo seguía ahí.</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Quizá enviada</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>La respuesta tal como llegó:</translation>
    </message>
    <message>
        <source>Its deletion was undone or stopped before this one was deleted.</source>
        <translation>La eliminación se deshizo o se detuvo antes de que se eliminara esta conversación.</translation>
    </message>
    <message>
        <source>Check asked: %1</source>
        <translation>Comprobación preguntada: %1</translation>
    </message>
    <message>
        <source>Check ended: %1</source>
        <translation>Comprobación terminada: %1</translation>
    </message>
    <message>
        <source>Check answered: %1</source>
        <translation>Comprobación respondida: %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SettingsBanner</name>
    <message>
        <source>The settings were written by a newer Threadsweep. They were left as they are, and the usual ones hold.</source>
        <translation>Los ajustes los escribió un Threadsweep más reciente. Se dejaron como están, y valen los habituales.</translation>
    </message>
    <message>
        <source>The settings are damaged. They were set aside, and the usual ones hold.</source>
        <translation>Los ajustes están dañados. Se apartaron, y valen los habituales.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones hold.</source>
        <translation>No se pueden leer los ajustes; valen los habituales.</translation>
    </message>
    <message>
        <source>Some settings were not understood, and are as usual: %1</source>
        <translation>Algunos ajustes no se entendieron y quedan como de costumbre: %1</translation>
    </message>
    <message>
        <source>The settings hold until the program ends: they could not be saved.</source>
        <translation>Los ajustes valen hasta que termine el programa: no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Check each one first</source>
        <translation>Comprobar cada una antes</translation>
    </message>
    <message>
        <source>Leave a part of HighLevel&apos;s limit</source>
        <translation>Dejar una parte del límite de HighLevel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro técnico</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Threadsweep is already running on this profile.</source>
        <translation>Threadsweep ya se está ejecutando con este perfil.</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Ya en ejecución</translation>
    </message>
    <message>
        <source>It does not answer. Wait for it, or end it first.</source>
        <translation>No responde. Espérelo o termínelo antes.</translation>
    </message>
    <message>
        <source>A file says that Threadsweep is running on this profile, and nobody answers.</source>
        <translation>Un archivo dice que Threadsweep se ejecuta con este perfil, y nadie responde.</translation>
    </message>
    <message>
        <source>After a power loss that is so, and it is safe to start. It is not where another computer uses the same folder now.

%1</source>
        <translation>Tras un corte de luz es así, y se puede iniciar sin peligro. No se puede donde otro equipo usa ahora la misma carpeta.

%1</translation>
    </message>
    <message>
        <source>Is Threadsweep running?</source>
        <translation>¿Se está ejecutando Threadsweep?</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar de todos modos</translation>
    </message>
    <message>
        <source>The token of %1 may still be in the keychain.</source>
        <translation>El token de %1 quizá siga en el llavero.</translation>
    </message>
    <message>
        <source>A proxy&apos;s sign-in may still be in the keychain.</source>
        <translation>El inicio de sesión de un proxy quizá siga en el llavero.</translation>
    </message>
    <message>
        <source>This file could not be deleted: %1</source>
        <translation>No se pudo eliminar este archivo: %1</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>No se pudo eliminar todo.</translation>
    </message>
    <message>
        <source>The system does not let Threadsweep do several things at once. End other programs, then start it again.</source>
        <translation>El sistema no deja que Threadsweep haga varias cosas a la vez. Cierre otros programas y luego inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>HighLevel&apos;s requests of the day are used up; goes on by itself at %1</source>
        <translation>Las solicitudes del día a HighLevel se han agotado; sigue solo a las %1</translation>
    </message>
    <message>
        <source>HighLevel asks to wait; goes on by itself at %1</source>
        <translation>HighLevel pide esperar; sigue solo a las %1</translation>
    </message>
    <message>
        <source>HighLevel asks to wait; goes on by itself in %L1 s</source>
        <translation>HighLevel pide esperar; sigue solo en %L1 s</translation>
    </message>
    <message>
        <source>HighLevel has not answered for %L1 s</source>
        <translation>HighLevel lleva %L1 s sin responder</translation>
    </message>
</context>
<context>
    <name>desk::Desk</name>
    <message>
        <source>Conversations are being deleted</source>
        <translation>Se están eliminando conversaciones</translation>
    </message>
    <message>
        <source>The API address in the settings is not valid.</source>
        <translation>La dirección de la API en los ajustes no es válida.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Threadsweep</source>
        <translation>Acerca de Threadsweep</translation>
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
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Threadsweep does not look for new versions and tells nobody that it runs. The next one comes from where this one came from.</source>
        <translation>Threadsweep no busca versiones nuevas y no le dice a nadie que está en marcha. La próxima viene de donde vino esta.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;Licences of Threadsweep and of all that it is made of:</source>
        <translation>&amp;Licencias de Threadsweep y de todo aquello de que está hecho:</translation>
    </message>
    <message>
        <source>Lists, reads and deletes HighLevel conversations.</source>
        <translation>Lista, lee y elimina conversaciones de HighLevel.</translation>
    </message>
</context>
<context>
    <name>ui::AccountCommands</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>Remove “%1” from Threadsweep?</source>
        <translation>¿Quitar «%1» de Threadsweep?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain. Nothing changes at HighLevel.</source>
        <translation>Su token se quita del llavero. En HighLevel no cambia nada.</translation>
    </message>
    <message>
        <source>Remove sub-account?</source>
        <translation>¿Quitar la subcuenta?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The sub-account was not removed.</source>
        <translation>La subcuenta no se quitó.</translation>
    </message>
    <message>
        <source>The token is still there</source>
        <translation>El token sigue ahí</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Check and save</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Edit sub-account</source>
        <translation>Editar subcuenta</translation>
    </message>
    <message>
        <source>Add a sub-account</source>
        <translation>Añadir una subcuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it, e.g. Harbour Dental</source>
        <translation>Como usted la llama, p. ej. Dental del Puerto</translation>
    </message>
    <message>
        <source>&amp;Location ID</source>
        <translation>&amp;ID de ubicación</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID de ubicación</translation>
    </message>
    <message>
        <source>20 characters, or any HighLevel address of the sub-account</source>
        <translation>20 caracteres, o cualquier dirección de HighLevel de la subcuenta</translation>
    </message>
    <message>
        <source>&amp;Private integration token</source>
        <translation>&amp;Token de integración privada</translation>
    </message>
    <message>
        <source>Private integration token</source>
        <translation>Token de integración privada</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Dejar vacío para conservar el actual</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>In HighLevel, inside the sub-account: Settings → Private Integrations → Create. Tick these three scopes:
conversations.readonly · conversations.write · conversations/message.readonly
The token is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>En HighLevel, dentro de la subcuenta: Settings → Private Integrations → Create. Marque estos tres permisos:
conversations.readonly · conversations.write · conversations/message.readonly
El token se guarda en el llavero de este equipo, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Check result</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>This belongs to the sub-account. To use another, add that one.</source>
        <translation>Esto pertenece a la subcuenta. Para usar otra, añada esa.</translation>
    </message>
    <message>
        <source>What is wrong with %1</source>
        <translation>Qué falla en %1</translation>
    </message>
    <message>
        <source>This is no web address. HighLevel&apos;s is %1.</source>
        <translation>Esto no es una dirección web. La de HighLevel es %1.</translation>
    </message>
    <message>
        <source>Only https is allowed: a token must not travel in the clear.</source>
        <translation>Solo se permite https: un token no debe viajar al descubierto.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>La dirección no debe contener ni usuario ni contraseña.</translation>
    </message>
    <message>
        <source>This is the address of a page. The API&apos;s ends after the host name, as in %1.</source>
        <translation>Esta es la dirección de una página. La de la API termina tras el nombre del servidor, como en %1.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Pegue aquí el token.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside. Copy the token once more, alone.</source>
        <translation>Hay un espacio o un salto de línea dentro. Copie el token otra vez, solo.</translation>
    </message>
    <message>
        <source>There are characters in it that no token has. Copy it from HighLevel itself.</source>
        <translation>Contiene caracteres que ningún token tiene. Cópielo del propio HighLevel.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Es demasiado largo para un token.</translation>
    </message>
    <message>
        <source>A location ID has 20 letters and digits. It is in Settings → Business Profile, and in the address bar after /location/.</source>
        <translation>Un ID de ubicación tiene 20 letras y cifras. Está en Settings → Business Profile, y en la barra de direcciones tras /location/.</translation>
    </message>
    <message>
        <source>This sub-account is there already, as “%1”.</source>
        <translation>Esta subcuenta ya existe, como «%1».</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Preguntando a HighLevel…</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Esperando al llavero. Puede que pida su contraseña.</translation>
    </message>
    <message>
        <source>Paste a li&amp;st…</source>
        <translation>&amp;Pegar una lista…</translation>
    </message>
    <message>
        <source>That it may delete cannot be tried without deleting.</source>
        <translation>Que pueda eliminar no se puede comprobar sin eliminar.</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”.</source>
        <translation>HighLevel llama a esta subcuenta «%1».</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”: %2.</source>
        <translation>HighLevel llama a esta subcuenta «%1»: %2.</translation>
    </message>
    <message>
        <source>If that is the one you mean, press Check and save again.</source>
        <translation>Si es la que quiere, pulse de nuevo Comprobar y guardar.</translation>
    </message>
    <message>
        <source>The token may list conversations, but not read their messages. In HighLevel, open Settings → Private Integrations and tick conversations/message.readonly. The token stays the same.</source>
        <translation>El token puede listar conversaciones, pero no leer sus mensajes. En HighLevel, abra Settings → Private Integrations y marque conversations/message.readonly. El token sigue siendo el mismo.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer</source>
        <translation>Respuesta de HighLevel</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity details</source>
        <translation>Detalles de la actividad</translation>
    </message>
    <message>
        <source>Select a line to see HighLevel&apos;s whole answer.</source>
        <translation>Elija una línea para ver la respuesta completa de HighLevel.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Cerrar la actividad</translation>
    </message>
    <message>
        <source>Close the activity (F9)</source>
        <translation>Cerrar la actividad (F9)</translation>
    </message>
    <message>
        <source>Show all deletions again</source>
        <translation>Volver a mostrar todas las eliminaciones</translation>
    </message>
    <message>
        <source>Only the deletion of %L1 ✕</source>
        <translation>Solo la eliminación de %L1 ✕</translation>
    </message>
    <message>
        <source>What becomes of each conversation that is deleted will stand here.</source>
        <translation>Aquí aparecerá qué pasa con cada conversación que se elimina.</translation>
    </message>
    <message>
        <source>Conversations that could not be deleted will stand here, with the reason.</source>
        <translation>Aquí aparecerán las conversaciones que no se pudieron eliminar, con el motivo.</translation>
    </message>
    <message>
        <source>Conversations that were left alone because something had changed will stand here.</source>
        <translation>Aquí aparecerán las conversaciones que no se tocaron porque algo había cambiado.</translation>
    </message>
    <message>
        <source>Conversations that HighLevel is being asked about, as it did not say whether they are deleted, will stand here.</source>
        <translation>Aquí aparecerán las conversaciones por las que se pregunta a HighLevel porque no dijo si están eliminadas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Mostrar en la lista</translation>
    </message>
</context>
<context>
    <name>ui::AskWhereToSave</name>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>If you replace it, what it holds now is lost.</source>
        <translation>Si se reemplaza, se pierde su contenido actual.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>ui::BackgroundIcon</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>ui::BannerArea</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Messages of the program</source>
        <translation>Mensajes del programa</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add sub-account…</source>
        <translation>&amp;Añadir subcuenta…</translation>
    </message>
    <message>
        <source>&amp;Edit sub-account…</source>
        <translation>&amp;Editar subcuenta…</translation>
    </message>
    <message>
        <source>&amp;Remove sub-account…</source>
        <translation>&amp;Quitar subcuenta…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo deletion</source>
        <translation>&amp;Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copiar &amp;teléfono</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail</source>
        <translation>Copiar &amp;correo</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>&amp;Seleccionar todas las mostradas</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Invertir la selección</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find at &amp;HighLevel</source>
        <translation>Buscar en &amp;HighLevel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Load all anew</source>
        <translation>&amp;Cargar todo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Act&amp;ividad</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Área &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Cómoda</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>Com&amp;pacta</translation>
    </message>
    <message>
        <source>&amp;Deletion</source>
        <translation>E&amp;liminación</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete what is selected (Del)</source>
        <translation>Eliminar lo seleccionado (Supr)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausar o reanudar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again…</source>
        <translation>&amp;Volver a intentar las fallidas…</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Hi&amp;storial</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All past deletions (Ctrl+H)</source>
        <translation>Todas las eliminaciones anteriores (Ctrl+H)</translation>
    </message>
    <message>
        <source>&amp;Check that no record was changed</source>
        <translation>&amp;Comprobar que no se cambió ninguna entrada</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Practise with sample data</source>
        <translation>&amp;Practicar con datos de muestra</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;What is stored where</source>
        <translation>&amp;Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>&amp;About Threadsweep</source>
        <translation>Acerca &amp;de Threadsweep</translation>
    </message>
    <message>
        <source>Delete &amp;everything of this contact…</source>
        <translation>Eliminar &amp;todo de este contacto…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Show all &amp;of this contact</source>
        <translation>&amp;Mostrar todo de este contacto</translation>
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
        <translation>Comprobar antes cada una, y dejarla si alguien ha escrito desde entonces</translation>
    </message>
    <message>
        <source>Sub-account: %1</source>
        <translation>Subcuenta: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>This cannot be undone, not even by HighLevel. The contacts themselves stay.</source>
        <translation>Esto no se puede deshacer, ni siquiera por HighLevel. Los contactos se conservan.</translation>
    </message>
    <message>
        <source>Check each one first</source>
        <translation>Comprobar antes cada una</translation>
    </message>
    <message>
        <source>Otherwise a part of HighLevel&apos;s limit is left to others as long as they use it.</source>
        <translation>Si no, una parte del límite de HighLevel queda para otros mientras lo usen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type %1 to &amp;confirm:</source>
        <translation>Escriba %1 para &amp;confirmar:</translation>
    </message>
    <message>
        <source>Type the number of conversations to confirm</source>
        <translation>Escriba el número de conversaciones para confirmar</translation>
    </message>
    <message>
        <source>What is wrong with the number</source>
        <translation>Qué falla en el número</translation>
    </message>
    <message>
        <source>This is not the number. Type %1.</source>
        <translation>Este no es el número. Escriba %1.</translation>
    </message>
    <message>
        <source>Chosen by: %1</source>
        <translation>Elegidas por: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Sacar: %1</translation>
    </message>
    <message>
        <source>Faster – may slow down colleagues and automations in HighLevel</source>
        <translation>Más rápido: puede ralentizar a compañeros y automatizaciones en HighLevel</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: %1</source>
        <translation>
            <numerusform>y %Ln más: %1</numerusform>
            <numerusform>y %Ln más: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations?</source>
        <translation>
            <numerusform>¿Eliminar %Ln conversación?</numerusform>
            <numerusform>¿Eliminar %Ln conversaciones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations</source>
        <translation>
            <numerusform>Eliminar %Ln conversación</numerusform>
            <numerusform>Eliminar %Ln conversaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>This filter is not understood</source>
        <translation>Este filtro no se entiende</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>Buscando respuestas…</translation>
    </message>
    <message>
        <source>When all conversations are listed, all messages are looked through.</source>
        <translation>Cuando estén listadas todas las conversaciones, se revisan todos los mensajes.</translation>
    </message>
    <message>
        <source>Still looking through the messages.</source>
        <translation>Todavía se revisan los mensajes.</translation>
    </message>
    <message>
        <source>Nobody is known to have never replied</source>
        <translation>De nadie se sabe que nunca haya respondido</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Ninguna conversación coincide</translation>
    </message>
    <message>
        <source>The filters leave none of %L1.</source>
        <translation>Los filtros no dejan ninguna de %L1.</translation>
    </message>
    <message>
        <source>Search at HighLevel</source>
        <translation>Buscar en HighLevel</translation>
    </message>
    <message>
        <source>HighLevel finds nothing either</source>
        <translation>HighLevel tampoco encuentra nada</translation>
    </message>
    <message>
        <source>Neither this list nor HighLevel’s own search has a conversation with these words.</source>
        <translation>Ni esta lista ni la búsqueda propia de HighLevel tienen una conversación con estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln conversations it is not known.</source>
        <translation>
            <numerusform>De %Ln conversación no se sabe.</numerusform>
            <numerusform>De %Ln conversaciones no se sabe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationTableModel</name>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>no destacada</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Mensajes sin leer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>HighLevel’s answer could not be read here</source>
        <translation>Aquí no se pudo leer la respuesta de HighLevel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>HighLevel tells who it is by an id, not by a name</source>
        <translation>HighLevel indica quién es con un identificador, no con un nombre</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ui::DeleteCommand</name>
    <message>
        <source>HighLevel does not name the contact: only this conversation</source>
        <translation>HighLevel no nombra al contacto: solo esta conversación</translation>
    </message>
    <message>
        <source>everything of %1</source>
        <translation>todo de %1</translation>
    </message>
    <message>
        <source>everything of %1 that is loaded; not all conversations are</source>
        <translation>todo lo cargado de %1; no están cargadas todas las conversaciones</translation>
    </message>
</context>
<context>
    <name>ui::DeletionStrip</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show fewer deletions</source>
        <translation>Mostrar menos eliminaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions</source>
        <translation>
            <numerusform>%Ln eliminación más</numerusform>
            <numerusform>%Ln eliminaciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>This is all that is saved, for whoever helps you; so it is in English. No token, name, message, phone number, e-mail address or id is in it. Nothing is sent.</source>
        <translation>Esto es todo lo que se guarda, para quien le ayuda; por eso está en inglés. No contiene ningún token, nombre, mensaje, teléfono, correo ni ID. No se envía nada.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Reading the record of deletions…</source>
        <translation>Leyendo el registro de eliminaciones…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>The record of past &amp;deletions: after that nothing here shows what was deleted</source>
        <translation>El registro de &amp;eliminaciones: después nada muestra aquí qué se eliminó</translation>
    </message>
    <message>
        <source>The list of sub-&amp;accounts, with their tokens and a proxy&apos;s sign-in in the keychain</source>
        <translation>La lista de &amp;subcuentas, con sus tokens y el inicio de sesión de un proxy en el llavero</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>&amp;Filtros guardados</translation>
    </message>
    <message>
        <source>The &amp;settings, and how the window looked</source>
        <translation>Los &amp;ajustes, y el aspecto de la ventana</translation>
    </message>
    <message>
        <source>The &amp;log</source>
        <translation>El re&amp;gistro técnico (log)</translation>
    </message>
    <message>
        <source>A deletion has not ended yet. Nothing can be deleted here before it has.</source>
        <translation>Una eliminación aún no ha terminado. Antes de eso no se puede eliminar nada aquí.</translation>
    </message>
    <message>
        <source>A deletion was cut short, and nobody has decided about its rest yet. The record of deletions and the list of sub-accounts are needed for that.</source>
        <translation>Una eliminación quedó interrumpida y nadie ha decidido aún sobre el resto. Para eso hacen falta el registro de eliminaciones y la lista de subcuentas.</translation>
    </message>
    <message>
        <source>The record of deletions is still being read.</source>
        <translation>El registro de eliminaciones aún se está leyendo.</translation>
    </message>
    <message>
        <source>The record of deletions cannot be read. Whether a deletion was cut short will not be known any more when it is gone.</source>
        <translation>El registro de eliminaciones no se puede leer. Cuando ya no esté, no se sabrá si alguna eliminación quedó interrumpida.</translation>
    </message>
    <message>
        <source>Delete what is stored</source>
        <translation>Eliminar lo guardado</translation>
    </message>
    <message>
        <source>What is to be deleted on this computer?</source>
        <translation>¿Qué se debe eliminar en este equipo?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Threadsweep ends, and deletes it as the last thing it does. This cannot be undone. At HighLevel nothing changes.</source>
        <translation>Threadsweep se cierra y lo elimina como último paso. No se puede deshacer. En HighLevel no cambia nada.</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>Eliminar y salir</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>%1 (not understood)</source>
        <translation>%1 (no se entiende)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or last message (Ctrl+F)
Enter searches older messages at HighLevel</source>
        <translation>Nombre, correo, teléfono o último mensaje (Ctrl+F)
Intro busca mensajes anteriores en HighLevel</translation>
    </message>
    <message>
        <source>Search at HighLevel, in older messages too (Enter)</source>
        <translation>Buscar en HighLevel, también en mensajes anteriores (Intro)</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>Estado de la búsqueda</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostradas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>This filter is not understood and matches nothing</source>
        <translation>Este filtro no se entiende y no coincide con nada</translation>
    </message>
    <message>
        <source>Last message between</source>
        <translation>Último mensaje entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until, that day included</source>
        <translation>&amp;Hasta, ese día incluido</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The list of saved filters could not be written.</source>
        <translation>No se pudo escribir la lista de filtros guardados.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Older than 90 days, unassigned, never replied</source>
        <translation>De hace más de 90 días, sin asignar, nunca respondió</translation>
    </message>
    <message>
        <source>STOP replies</source>
        <translation>Respuestas STOP</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Unread for a year</source>
        <translation>Sin leer desde hace un año</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Created between</source>
        <translation>Creada entre</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>&amp;Mostrar estas</translation>
    </message>
    <message>
        <source>%L1 of %L2 so far</source>
        <translation>%L1 de %L2 hasta ahora</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>ui::FilterChoices</name>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>De hace más de un año</translation>
    </message>
    <message>
        <source>Holds a word</source>
        <translation>Contiene una palabra</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, text</source>
        <translation>Nombre, teléfono, correo, texto</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre dos fechas…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>When the conversation began</source>
        <translation>Cuándo empezó la conversación</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creada: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Never replied</source>
        <translation>Nunca respondió</translation>
    </message>
    <message>
        <source>The contact never wrote; whether anybody wrote to them does not matter.
Looking that up takes one request for 500 messages.</source>
        <translation>El contacto nunca escribió; no importa si alguien le escribió a él.
Averiguarlo cuesta una solicitud por cada 500 mensajes.</translation>
    </message>
    <message>
        <source>The contact never wrote</source>
        <translation>El contacto nunca escribió</translation>
    </message>
    <message>
        <source>Contact name is empty</source>
        <translation>El nombre del contacto está vacío</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>A alguien o a nadie</translation>
    </message>
    <message>
        <source>To somebody</source>
        <translation>A alguien</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Asignada a: %1</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Buscar un usuario</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Which way the last message went</source>
        <translation>En qué sentido fue el último mensaje</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>No conversation in the list has a tag</source>
        <translation>Ninguna conversación de la lista tiene etiquetas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>En el último %Ln día</numerusform>
            <numerusform>En los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln days</source>
        <translation>
            <numerusform>De hace más de %Ln día</numerusform>
            <numerusform>De hace más de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ui::FirstStartPage</name>
    <message>
        <source>Welcome to Threadsweep</source>
        <translation>Le damos la bienvenida a Threadsweep</translation>
    </message>
    <message>
        <source>List the conversations of a HighLevel sub-account, read them,
and delete the ones that should go.</source>
        <translation>Liste las conversaciones de una subcuenta de HighLevel, léalas,
y elimine las que sobran.</translation>
    </message>
    <message>
        <source>Add a sub-account</source>
        <translation>Añadir una subcuenta</translation>
    </message>
    <message>
        <source>Practise with sample data</source>
        <translation>Practicar con datos de muestra</translation>
    </message>
    <message>
        <source>Practice stays on this computer: nothing is sent to HighLevel.</source>
        <translation>La práctica se queda en este equipo: no se envía nada a HighLevel.</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>ui::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>undone: nothing was sent</source>
        <translation>deshecha: no se envió nada</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>its record was changed</source>
        <translation>su registro se cambió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>&amp;This sub-account only</source>
        <translation>Solo esta &amp;subcuenta</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Whether any record was changed</source>
        <translation>Si se cambió alguna entrada</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Check that &amp;no record was changed</source>
        <translation>Comprobar que &amp;no se cambió ninguna entrada</translation>
    </message>
    <message>
        <source>Past deletions</source>
        <translation>Eliminaciones anteriores</translation>
    </message>
    <message>
        <source>The records could not be read to their end: %1</source>
        <translation>No se pudieron leer las entradas hasta el final: %1</translation>
    </message>
    <message>
        <source>⚠ Record %L1 was changed, or is missing (checked %2)</source>
        <translation>⚠ La entrada %L1 se cambió o falta (comprobado %2)</translation>
    </message>
    <message>
        <source>✓ No record was changed (checked %1)</source>
        <translation>✓ No se cambió ninguna entrada (comprobado %1)</translation>
    </message>
    <message>
        <source>Checking all records… %L1 so far</source>
        <translation>Comprobando todos los registros… %L1 hasta ahora</translation>
    </message>
    <message>
        <source>Checking all records…</source>
        <translation>Comprobando todos los registros…</translation>
    </message>
    <message>
        <source>No deletion matches.</source>
        <translation>Ninguna eliminación coincide.</translation>
    </message>
    <message>
        <source>No deletion is recorded on this computer.</source>
        <translation>No hay ninguna eliminación registrada en este equipo.</translation>
    </message>
    <message>
        <source>⚠ Records of before %1 are missing or were changed (checked %2)</source>
        <translation>⚠ Faltan entradas anteriores a %1, o se cambiaron (comprobado %2)</translation>
    </message>
    <message>
        <source>Contact, phone, e-mail, conversation ID, day</source>
        <translation>Contacto, teléfono, correo, ID de conversación, día</translation>
    </message>
</context>
<context>
    <name>ui::InterruptedOffer</name>
    <message>
        <source>A deletion in %1 was cut short. Nothing more of it is deleted until you decide.</source>
        <translation>Una eliminación en %1 quedó interrumpida. Lo que falta no se elimina hasta que usted decida.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln…</source>
        <translation>
            <numerusform>Eliminar la %Ln…</numerusform>
            <numerusform>Eliminar las %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %Ln</source>
        <translation>
            <numerusform>Conservar la %Ln</numerusform>
            <numerusform>Conservar las %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions were cut short, too.</source>
        <translation>
            <numerusform>También se interrumpió %Ln eliminación más.</numerusform>
            <numerusform>También se interrumpieron %Ln eliminaciones más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JournalNotices</name>
    <message>
        <source>The record of past deletions could not be read. It was set aside, and a new one is begun.</source>
        <translation>No se pudo leer el registro de eliminaciones anteriores. Se apartó, y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The record of deletions is not as it was written, from record %L1 on. What an interrupted deletion had come to cannot be relied on: nothing of it is deleted any more. New deletions are not affected.</source>
        <translation>El registro de eliminaciones no está como se escribió, desde la entrada %L1. No se puede confiar en cómo quedó una eliminación interrumpida: ya no se elimina nada de ella. Las nuevas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Deleting is not possible now. %1</source>
        <translation>Ahora no es posible eliminar. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>The disk is full, and nothing is deleted without a record of it. Make room, then resume.</source>
        <translation>El disco está lleno, y no se elimina nada sin registrarlo. Libere espacio y luego reanude.</translation>
    </message>
    <message>
        <source>The record of deletions cannot be written, and nothing is deleted without it. Check the permissions of its folder, then resume.</source>
        <translation>No se puede escribir el registro de eliminaciones, y sin él no se elimina nada. Compruebe los permisos de su carpeta y luego reanude.</translation>
    </message>
    <message>
        <source>Another program holds the record of deletions, and nothing is deleted without it. End that program, then resume.</source>
        <translation>Otro programa retiene el registro de eliminaciones, y sin él no se elimina nada. Cierre ese programa y luego reanude.</translation>
    </message>
    <message>
        <source>The record of deletions was moved, replaced or cut while Threadsweep ran, and nothing is deleted without it. Put the file back, then resume; or start the program again.</source>
        <translation>El registro de eliminaciones se movió, se reemplazó o se cortó mientras Threadsweep funcionaba, y sin él no se elimina nada. Devuelva el archivo y luego reanude; o inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>The record of deletions is damaged, and nothing is deleted without it. Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>El registro de eliminaciones está dañado, y sin él no se elimina nada. Inicie el programa de nuevo: el archivo dañado se conserva, y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The record of deletions was written by a newer Threadsweep. It was left as it is; install that version to delete.</source>
        <translation>El registro de eliminaciones lo escribió un Threadsweep más reciente. Se dejó como está; instale esa versión para eliminar.</translation>
    </message>
    <message>
        <source>In the place of the record of deletions stands something else: a folder, a pipe, or a file of another program. It was left as it is, and nothing is deleted without a record. Move it away, then try again.</source>
        <translation>En el lugar del registro de eliminaciones hay otra cosa: una carpeta, una tubería o un archivo de otro programa. Se dejó como está, y sin un registro no se elimina nada. Muévalo a otro sitio y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system does not let Threadsweep do several things at once, and the record of deletions needs that. End other programs, then try again.</source>
        <translation>El sistema no deja que Threadsweep haga varias cosas a la vez, y el registro de eliminaciones lo necesita. Cierre otros programas y luego inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Leer la conversación</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Seleccionar la fila</translation>
    </message>
    <message>
        <source>Select the row as well, or no longer</source>
        <translation>Añadir la fila a la selección o quitarla</translation>
    </message>
    <message>
        <source>To the first row, to the last; with Shift all up to there</source>
        <translation>A la primera fila, a la última; con Mayús todas hasta allí</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Qué se puede hacer con la fila</translation>
    </message>
    <message>
        <source>Out of the search, the filters or the history</source>
        <translation>Salir de la búsqueda, los filtros o el historial</translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message>
        <source>A deletion is not finished</source>
        <translation>Una eliminación no ha terminado</translation>
    </message>
    <message>
        <source>A deletion is not finished.</source>
        <translation>Una eliminación no ha terminado.</translation>
    </message>
    <message>
        <source>If you stop, what is under way finishes, and the next start offers the rest.</source>
        <translation>Si la detiene, lo que está en curso termina, y el próximo inicio ofrece el resto.</translation>
    </message>
    <message>
        <source>Without the window the program goes on by itself, and ends when all is done. Where somebody is needed, the window comes back.</source>
        <translation>Sin la ventana el programa sigue solo, y termina cuando todo esté hecho. Si hace falta alguien, la ventana vuelve.</translation>
    </message>
    <message>
        <source>This is paused and waits for you.</source>
        <translation>Esto está en pausa y le espera.</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Seguir sin la ventana</translation>
    </message>
    <message>
        <source>Stop; offer the rest next time</source>
        <translation>Detener; ofrecer el resto la próxima vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Start Threadsweep again to see the window before that.</source>
        <translation>Para ver la ventana antes, vuelva a iniciar Threadsweep.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be deleted in %1.</source>
        <translation>
            <numerusform>Queda %Ln por eliminar en %1.</numerusform>
            <numerusform>Quedan %Ln por eliminar en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln in %1 is still being checked.</source>
        <translation>
            <numerusform>Aún se comprueba qué pasó con %Ln en %1.</numerusform>
            <numerusform>Aún se comprueba qué pasó con %Ln en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListCommands</name>
    <message>
        <source>Delete everything of %1…</source>
        <translation>Eliminar todo de %1…</translation>
    </message>
</context>
<context>
    <name>ui::ListExport</name>
    <message>
        <source>The list was not all loaded: %1.</source>
        <translation>La lista no estaba cargada del todo: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The list was not written: it was stopped.</source>
        <translation>La lista no se escribió: se detuvo.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>No se pudo escribir la lista en %1: %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are not in it.</source>
        <translation>
            <numerusform>%Ln no se pudo leer y no está incluida.</numerusform>
            <numerusform>%Ln no se pudieron leer y no están incluidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are selected</source>
        <translation>
            <numerusform>Exportar la %Ln conversación seleccionada</numerusform>
            <numerusform>Exportar las %Ln conversaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are shown</source>
        <translation>
            <numerusform>Exportar la %Ln conversación mostrada</numerusform>
            <numerusform>Exportar las %Ln conversaciones mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln conversations to %1…</source>
        <translation>
            <numerusform>Escribiendo %Ln conversación en %1…</numerusform>
            <numerusform>Escribiendo %Ln conversaciones en %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln conversación en %1.</numerusform>
            <numerusform>Se escribieron %Ln conversaciones en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListQuestions</name>
    <message>
        <source>HighLevel did not give all messages</source>
        <translation>HighLevel no dio todos los mensajes</translation>
    </message>
    <message>
        <source>Replies could not be looked up: %1</source>
        <translation>No se pudieron buscar las respuestas: %1</translation>
    </message>
    <message>
        <source>Found at HighLevel</source>
        <translation>Hallada en HighLevel</translation>
    </message>
    <message>
        <source>HighLevel could not search: %1</source>
        <translation>HighLevel no pudo buscar: %1</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>Buscando respuestas…</translation>
    </message>
    <message>
        <source>Searching at HighLevel…</source>
        <translation>Buscando en HighLevel…</translation>
    </message>
    <message>
        <source>HighLevel finds nothing either</source>
        <translation>HighLevel tampoco encuentra nada</translation>
    </message>
    <message numerus="yes">
        <source>Looking for replies: %Ln messages so far</source>
        <translation>
            <numerusform>Buscando respuestas: %Ln mensaje hasta ahora</numerusform>
            <numerusform>Buscando respuestas: %Ln mensajes hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln it is not known</source>
        <translation>
            <numerusform>de %Ln no se sabe</numerusform>
            <numerusform>de %Ln no se sabe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListingNotices</name>
    <message>
        <source>There are no conversations in this sub-account</source>
        <translation>No hay conversaciones en esta subcuenta</translation>
    </message>
    <message>
        <source>When there are, Refresh shows them.</source>
        <translation>Cuando las haya, Actualizar las muestra.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Update token…</source>
        <translation>Actualizar token…</translation>
    </message>
    <message>
        <source>Loading was cut short. %1</source>
        <translation>La carga se interrumpió. %1</translation>
    </message>
    <message>
        <source>The list was not refreshed. %1</source>
        <translation>La lista no se actualizó. %1</translation>
    </message>
</context>
<context>
    <name>ui::ListingStatus</name>
    <message>
        <source>Only a part: %1</source>
        <translation>Solo una parte: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Not refreshed, shown as loaded before: %1</source>
        <translation>Sin actualizar, se muestra lo cargado antes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests left today</source>
        <translation>
            <numerusform>hoy queda %Ln solicitud</numerusform>
            <numerusform>hoy quedan %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Solicitudes disponibles</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Esperando al llavero. Puede que pida su contraseña.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>El sistema dice: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>Introducir el token…</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>D&amp;etener la carga</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop loading (F5)</source>
        <translation>Detener la carga (F5)</translation>
    </message>
    <message>
        <source>Load what is new (F5); load all anew (Shift+F5)</source>
        <translation>Cargar lo nuevo (F5); cargar todo de nuevo (Mayús+F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being deleted already, by another deletion, and are left to that.</source>
        <translation>
            <numerusform>%Ln ya se está eliminando en otra eliminación, y se deja a esa.</numerusform>
            <numerusform>%Ln ya se están eliminando en otra eliminación, y se dejan a esa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageListModel</name>
    <message>
        <source>(Part %L1 of %L2. Press Enter for the next one.)</source>
        <translation>(Parte %L1 de %L2. Intro muestra la siguiente.)</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Call, %1:%2</source>
        <translation>Llamada, %1:%2</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>pulsado</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>(this message could not be read)</source>
        <translation>(no se pudo leer este mensaje)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>(Click here or press Enter to load this e-mail’s text)</source>
        <translation>(Haga clic aquí o pulse Intro para cargar el texto de este correo)</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
</context>
<context>
    <name>ui::Notifications</name>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 le espera</translation>
    </message>
    <message>
        <source>The deletion in %1 has ended</source>
        <translation>La eliminación en %1 ha terminado</translation>
    </message>
</context>
<context>
    <name>ui::OccurringChoices</name>
    <message>
        <source>None of that name</source>
        <translation>Ninguno con ese nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: type a part of the name</source>
        <translation>
            <numerusform>%Ln más: escriba parte del nombre</numerusform>
            <numerusform>%Ln más: escriba parte del nombre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastDeletionView</name>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Conversations of the deletion</source>
        <translation>Conversaciones de la eliminación</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Choose a conversation to see how it ended, and how that is known.</source>
        <translation>Elija una conversación para ver cómo terminó y cómo se sabe.</translation>
    </message>
    <message>
        <source>Some are still there. They are asked about once more in %1, as a deletion may come late.</source>
        <translation>Algunas siguen ahí. Se preguntará por ellas una vez más en %1, pues una eliminación puede llegar tarde.</translation>
    </message>
    <message>
        <source>To ask HighLevel again, open %1 first.</source>
        <translation>Para preguntar de nuevo a HighLevel, abra primero %1.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Preguntando a HighLevel…</translation>
    </message>
    <message>
        <source>Asked again: %1.</source>
        <translation>Al preguntar de nuevo: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>No se pudo escribir la exportación</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Mostrar en la c&amp;arpeta</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask HighLevel about the %Ln unknown</source>
        <translation>
            <numerusform>&amp;Preguntar a HighLevel por la desconocida</numerusform>
            <numerusform>&amp;Preguntar a HighLevel por las %Ln desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln ya no está</numerusform>
            <numerusform>%Ln ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still there</source>
        <translation>
            <numerusform>%Ln sigue ahí</numerusform>
            <numerusform>%Ln siguen ahí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln HighLevel does not say</source>
        <translation>
            <numerusform>de %Ln HighLevel no dice nada</numerusform>
            <numerusform>de %Ln HighLevel no dice nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln conversations of the deletion</source>
        <translation>
            <numerusform>Exportar la única conversación de la eliminación</numerusform>
            <numerusform>Exportar las %Ln conversaciones de la eliminación</numerusform>
        </translation>
    </message>
    <message>
        <source>HighLevel is being asked about another deletion now.</source>
        <translation>Ahora se le pregunta a HighLevel por otra eliminación.</translation>
    </message>
</context>
<context>
    <name>ui::PasteListDialog</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>&amp;Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>Check and save &amp;all</source>
        <translation>&amp;Comprobar y guardar todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Add several sub-accounts</source>
        <translation>Añadir varias subcuentas</translation>
    </message>
    <message>
        <source>Copy lines of your spreadsheet, each with a name, a location ID and a private integration token, and paste them here. Tokens are not shown.</source>
        <translation>Copie filas de su hoja de cálculo, cada una con un nombre, un ID de ubicación y un token de integración privada, y péguelas aquí. Los tokens no se muestran.</translation>
    </message>
    <message>
        <source>Lines of the spreadsheet</source>
        <translation>Filas de la hoja de cálculo</translation>
    </message>
    <message>
        <source>Paste here (Ctrl+V)</source>
        <translation>Pegue aquí (Ctrl+V)</translation>
    </message>
    <message>
        <source>About the line that is chosen</source>
        <translation>Sobre la fila elegida</translation>
    </message>
    <message>
        <source>Check result</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Lines that were pasted</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>&amp;Empty the clipboard</source>
        <translation>&amp;Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>The clipboard still holds the list with its tokens.</source>
        <translation>El portapapeles todavía contiene la lista con sus tokens.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Fila %L1: %2</translation>
    </message>
    <message>
        <source>Nothing in it looks like a line of a spreadsheet.</source>
        <translation>Nada de eso parece una fila de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>line %L1 was taken for the headings</source>
        <translation>la fila %L1 se tomó por los encabezados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln guardada</numerusform>
            <numerusform>%Ln guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved yet</source>
        <translation>
            <numerusform>%Ln aún sin guardar</numerusform>
            <numerusform>%Ln aún sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln understood</source>
        <translation>
            <numerusform>%Ln entendida</numerusform>
            <numerusform>%Ln entendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln se deja como está</numerusform>
            <numerusform>%Ln se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln are too many at once</source>
        <translation>
            <numerusform>la última %Ln es demasiado a la vez</numerusform>
            <numerusform>las últimas %Ln son demasiadas a la vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastedListModel</name>
    <message>
        <source>The location ID is missing.</source>
        <translation>Falta el ID de ubicación.</translation>
    </message>
    <message>
        <source>The location is not understood.</source>
        <translation>La ubicación no se entiende.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Falta el token.</translation>
    </message>
    <message>
        <source>The token cannot be used.</source>
        <translation>El token no se puede usar.</translation>
    </message>
    <message>
        <source>There is more than one token in this line.</source>
        <translation>Hay más de un token en esta fila.</translation>
    </message>
    <message>
        <source>What stands for the name may be a token, and is not shown.</source>
        <translation>Lo que figura como nombre puede ser un token y no se muestra.</translation>
    </message>
    <message>
        <source>Line %L1 names the same sub-account.</source>
        <translation>La fila %L1 nombra la misma subcuenta.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendida</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Preguntando a HighLevel…</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”. If that is the one you mean, press Check and save all again.</source>
        <translation>HighLevel llama a esta subcuenta «%1». Si es la que quiere, pulse de nuevo Comprobar y guardar todo.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Esperando al llavero. Puede que pida su contraseña.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>a token, not shown</source>
        <translation>un token, no se muestra</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>ningún token conservado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID de ubicación</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ui::PracticeBar</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The practice sub-account cannot be opened.</source>
        <translation>No se puede abrir la subcuenta de práctica.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real.</source>
        <translation>Práctica: aquí nada es real.</translation>
    </message>
    <message>
        <source>Let the token expire</source>
        <translation>Dejar caducar el token</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Practice: nothing here is real. The token has expired: refresh or delete to see what follows.</source>
        <translation>Práctica: aquí nada es real. El token ha caducado: actualice o elimine para ver qué sucede.</translation>
    </message>
    <message>
        <source>The deletions of other sub-accounts below are.</source>
        <translation>Las eliminaciones de otras subcuentas de abajo sí lo son.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Cargar anteriores</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Preview status</source>
        <translation>Estado de la vista previa</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Select a conversation to read it.</source>
        <translation>Elija una conversación para leerla.</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>Cargando mensajes…</translation>
    </message>
    <message>
        <source>There are no messages in this conversation.</source>
        <translation>No hay mensajes en esta conversación.</translation>
    </message>
    <message>
        <source>Show the next part</source>
        <translation>Mostrar la parte siguiente</translation>
    </message>
    <message>
        <source>Only https addresses are opened, and none with a user name in it. This one is</source>
        <translation>Solo se abren direcciones https, y ninguna con un usuario dentro. Esta es</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>Open this file from %1 in the browser?</source>
        <translation>¿Abrir este archivo de %1 en el navegador?</translation>
    </message>
    <message>
        <source>Open attachment?</source>
        <translation>¿Abrir el adjunto?</translation>
    </message>
    <message>
        <source>HighLevel does not give the messages of this conversation.</source>
        <translation>HighLevel no entrega los mensajes de esta conversación.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer does not say readably where this file is.</source>
        <translation>La respuesta de HighLevel no dice de forma legible dónde está este archivo.</translation>
    </message>
    <message>
        <source>HighLevel does not know this conversation.</source>
        <translation>HighLevel no conoce esta conversación.</translation>
    </message>
    <message>
        <source>HighLevel gave no messages, but there may be some in this conversation.</source>
        <translation>HighLevel no dio ningún mensaje, pero puede haberlos en esta conversación.</translation>
    </message>
    <message>
        <source>There may be older messages, but HighLevel does not say how to ask for them.</source>
        <translation>Puede haber mensajes más antiguos, pero HighLevel no dice cómo pedirlos.</translation>
    </message>
    <message>
        <source>If Refresh is refused too, the token is no longer valid. If it is not, and HighLevel gives the messages of no conversation, the token needs the scope %1.</source>
        <translation>Si también se rechaza Actualizar, el token ya no es válido. Si no, y HighLevel no da los mensajes de ninguna conversación, al token le falta el permiso %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Load this e-mail’s text</source>
        <translation>Cargar el texto de este correo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of other conversations were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln mensaje de otra conversación.</numerusform>
            <numerusform>Se omitieron %Ln mensajes de otras conversaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProxyQuestion</name>
    <message>
        <source>The proxy %1 did not take the sign-in.</source>
        <translation>El proxy %1 no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in before it lets anything through.</source>
        <translation>El proxy %1 exige iniciar sesión antes de dejar pasar nada.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who you are. The sign-in is kept in this computer&apos;s keychain, and given to this proxy alone.</source>
        <translation>El proxy %1 quiere saber quién es usted. El inicio de sesión se guarda en el llavero de este equipo, y solo se da a este proxy.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The keychain did not keep the proxy&apos;s sign-in: it holds until the program ends.</source>
        <translation>El llavero no guardó el inicio de sesión del proxy: vale hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ui::SelectedPane</name>
    <message>
        <source>Select a conversation to read it.</source>
        <translation>Elija una conversación para leerla.</translation>
    </message>
</context>
<context>
    <name>ui::SelectionSummary</name>
    <message>
        <source>Take out – those with unread messages</source>
        <translation>Sacar – las que tienen mensajes sin leer</translation>
    </message>
    <message>
        <source>Take out – the starred ones</source>
        <translation>Sacar – las destacadas</translation>
    </message>
    <message>
        <source>Take out – those assigned to somebody</source>
        <translation>Sacar – las asignadas a alguien</translation>
    </message>
    <message>
        <source>Take out – those with a message in the last 24 hours</source>
        <translation>Sacar – las que tienen un mensaje en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Oldest %1 · newest %2</source>
        <translation>Más antigua %1 · más reciente %2</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Delete %L1…</source>
        <translation>Eliminar %L1…</translation>
    </message>
    <message>
        <source>Take out – those with details that could not be read</source>
        <translation>Sacar – las que tienen datos que no se pudieron leer</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: fuera de la selección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected in %1</source>
        <translation>
            <numerusform>%Ln seleccionada en %1</numerusform>
            <numerusform>%Ln seleccionadas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln selected…</source>
        <translation>
            <numerusform>Eliminar la %Ln seleccionada…</numerusform>
            <numerusform>Eliminar las %Ln seleccionadas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Densidad:</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tiempo para deshacer</translation>
    </message>
    <message>
        <source>&amp;Time to undo:</source>
        <translation>&amp;Tiempo para deshacer:</translation>
    </message>
    <message>
        <source>Nothing is sent for that long after you confirm. From 1,000 conversations on it is at least 30 s.</source>
        <translation>Durante ese tiempo tras la confirmación no se envía nada. Desde 1.000 conversaciones son al menos 30 s.</translation>
    </message>
    <message>
        <source>Type the number from</source>
        <translation>Escribir el número desde</translation>
    </message>
    <message>
        <source>T&amp;ype the number from:</source>
        <translation>&amp;Escribir el número desde:</translation>
    </message>
    <message>
        <source>&amp;Check each one first, and leave it alone if somebody has written since</source>
        <translation>&amp;Comprobar antes cada una, y dejarla si alguien ha escrito desde entonces</translation>
    </message>
    <message>
        <source>Leave a part of HighLevel&apos;s &amp;limit to colleagues and workflows</source>
        <translation>Dejar una parte del &amp;límite de HighLevel a compañeros y flujos</translation>
    </message>
    <message>
        <source>Both can be chosen otherwise for each deletion.</source>
        <translation>Ambas cosas se pueden elegir de otro modo en cada eliminación.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Pue&amp;rto:</translation>
    </message>
    <message>
        <source>What is wrong with the proxy</source>
        <translation>Qué falla en el proxy</translation>
    </message>
    <message>
        <source>If the proxy wants a sign-in, Threadsweep asks for it then, and keeps it in the keychain. This computer itself is never reached over a proxy.</source>
        <translation>Si el proxy exige iniciar sesión, se pide entonces y se guarda en el llavero. A este mismo equipo nunca se llega por un proxy.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Log also what goes well</source>
        <translation>&amp;Registrar también lo que va bien</translation>
    </message>
    <message>
        <source>The log holds ids, counts, states and times; never a token, a name or a message.</source>
        <translation>El registro contiene ID, cantidades, estados y horas; nunca un token, un nombre ni un mensaje.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Introduzca la dirección del proxy.</translation>
    </message>
    <message>
        <source>Enter the name of the computer alone, without http:// and without the port.</source>
        <translation>Introduzca solo el nombre del equipo, sin http:// y sin el puerto.</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>What you add, change or remove here takes effect at once. A token stands in the keychain, never in a file.</source>
        <translation>Lo que aquí se añade, cambia o quita vale al instante. Un token está en el llavero, nunca en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Delete what is stored…</source>
        <translation>&amp;Eliminar lo guardado…</translation>
    </message>
</context>
<context>
    <name>ui::ShowInFolder</name>
    <message>
        <source>No file manager answered</source>
        <translation>Ningún gestor de archivos respondió</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>El archivo está aquí: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>ui::StripLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Update token…</source>
        <translation>Actualizar token…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Volver a intentar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Batch status</source>
        <translation>Estado de la eliminación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again – %1 in %2</source>
        <translation>Volver a intentar – %1 en %2</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Try the %Ln again…</source>
        <translation>
            <numerusform>Volver a intentarla…</numerusform>
            <numerusform>Volver a intentar las %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubAccountsPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
</context>
<context>
    <name>ui::Switcher</name>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>No sub-account yet</source>
        <translation>Aún no hay subcuentas</translation>
    </message>
    <message>
        <source>Practice (on this computer)</source>
        <translation>Práctica (en este equipo)</translation>
    </message>
    <message>
        <source>%1   ● waits for you</source>
        <translation>%1   ● le espera</translation>
    </message>
    <message>
        <source>%1   ● paused</source>
        <translation>%1   ● en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%1   ● %Ln left</source>
        <translation>
            <numerusform>%1   ● queda %Ln</numerusform>
            <numerusform>%1   ● quedan %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeOutMenu</name>
    <message>
        <source>Those with &amp;unread messages</source>
        <translation>Las que tienen mensajes sin &amp;leer</translation>
    </message>
    <message>
        <source>The &amp;starred ones</source>
        <translation>Las &amp;destacadas</translation>
    </message>
    <message>
        <source>Those &amp;assigned to somebody</source>
        <translation>Las &amp;asignadas a alguien</translation>
    </message>
    <message>
        <source>Those with a &amp;message in the last 24 hours</source>
        <translation>Las que tienen un &amp;mensaje en las últimas 24 horas</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>S&amp;acar</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Those with &amp;details that could not be read</source>
        <translation>Las que tienen datos que no se &amp;pudieron leer</translation>
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
        <translation>%L1 % de todas las eliminaciones</translation>
    </message>
    <message>
        <source>%L1 % in %2</source>
        <translation>%L1 % en %2</translation>
    </message>
</context>
</TS>
