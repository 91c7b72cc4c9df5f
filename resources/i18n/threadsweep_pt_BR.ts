<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BatchWords</name>
    <message>
        <source>What happens cannot be written down, so nothing more is sent</source>
        <translation>Não é possível anotar o que acontece, por isso nada mais é enviado</translation>
    </message>
    <message>
        <source>%1 in a row were not deleted. Look at why, then resume or stop</source>
        <translation>%1 seguidas não foram excluídas. Veja por quê e depois retome ou pare</translation>
    </message>
    <message>
        <source>%1 in a row were gone already. Is somebody else deleting? Resume or stop</source>
        <translation>%1 seguidas já não existiam. Outra pessoa está excluindo? Retome ou pare</translation>
    </message>
    <message>
        <source>The deletion before it was stopped. Is this one still wanted? Resume or stop</source>
        <translation>A exclusão anterior foi interrompida. Ainda quer esta? Retome ou pare</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>HighLevel does not answer clearly; goes on by itself when it does</source>
        <translation>O HighLevel não responde com clareza; continua sozinho quando responder</translation>
    </message>
    <message>
        <source>No safe connection to HighLevel; goes on by itself when there is one</source>
        <translation>Sem conexão segura com o HighLevel; continua sozinho quando houver</translation>
    </message>
    <message>
        <source>No connection to HighLevel; goes on by itself when it is back</source>
        <translation>Sem conexão com o HighLevel; continua sozinho quando ela voltar</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
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
        <translation>Interrompida: nada mais é enviado, o resto é oferecido no próximo início</translation>
    </message>
    <message>
        <source>Waiting: the record of deletions has not been read yet</source>
        <translation>Aguardando: o registro de exclusões ainda não foi lido</translation>
    </message>
    <message>
        <source>Waiting to delete %1</source>
        <translation>Aguardando para excluir %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Its record is not as it was written, so nothing of it is deleted any more.</source>
        <translation>O registro dela não está como foi escrito, por isso nada mais dela é excluído.</translation>
    </message>
    <message>
        <source>It uses about %L1 % of the requests that HighLevel still takes today.</source>
        <translation>Usa cerca de %L1 % das solicitações que o HighLevel ainda aceita hoje.</translation>
    </message>
    <message>
        <source>Will not end before tomorrow: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>Não termina antes de amanhã: o HighLevel só aceita certo número de solicitações por dia. Continua sozinha; você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Takes less than a minute.</source>
        <translation>Leva menos de um minuto.</translation>
    </message>
    <message>
        <source>Takes about %1; you can go on working.</source>
        <translation>Leva cerca de %1; você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Parada: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Pronta: %1.</translation>
    </message>
    <message>
        <source>HighLevel no longer accepts this sub-account&apos;s token</source>
        <translation>O HighLevel não aceita mais o token desta subconta</translation>
    </message>
    <message>
        <source>May not end before tomorrow: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>Talvez não termine antes de amanhã: o HighLevel só aceita certo número de solicitações por dia. Continua sozinha; você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>The deletion of %1 in %2 (%3) was cut short: %4.</source>
        <translation>A exclusão de %1 em %2 (%3) foi interrompida: %4.</translation>
    </message>
    <message>
        <source>HighLevel does not answer; goes on by itself when it does</source>
        <translation>O HighLevel não responde; continua sozinho quando responder</translation>
    </message>
    <message>
        <source>deletion cut short</source>
        <translation>exclusão interrompida</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>será excluída</translation>
    </message>
    <message>
        <source>deletion paused</source>
        <translation>exclusão pausada</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>sendo excluída</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not deleted</source>
        <translation>
            <numerusform>%Ln não excluída</numerusform>
            <numerusform>%Ln não excluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorada</numerusform>
            <numerusform>%Ln ignoradas</numerusform>
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
            <numerusform>%Ln desconhecida</numerusform>
            <numerusform>%Ln desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln excluída</numerusform>
            <numerusform>%Ln excluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already gone</source>
        <translation>
            <numerusform>%Ln já não existia</numerusform>
            <numerusform>%Ln já não existiam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these found again</source>
        <translation>
            <numerusform>%Ln destas reencontrada</numerusform>
            <numerusform>%Ln destas reencontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln em verificação</numerusform>
            <numerusform>%Ln em verificação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %Ln of them already gone</source>
        <translation>
            <numerusform>%1 de %2, %Ln delas já não existia</numerusform>
            <numerusform>%1 de %2, %Ln delas já não existiam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found again</source>
        <translation>
            <numerusform>%Ln reencontrada</numerusform>
            <numerusform>%Ln reencontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations will be deleted in %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln conversa será excluída em %1. Nada foi enviado ainda.</numerusform>
            <numerusform>%Ln conversas serão excluídas em %1. Nada foi enviado ainda.</numerusform>
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
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been sent</source>
        <translation>
            <numerusform>%Ln talvez tenha sido enviada</numerusform>
            <numerusform>%Ln talvez tenham sido enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln não enviada</numerusform>
            <numerusform>%Ln não enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <translation>
            <numerusform>%Ln sendo enviada</numerusform>
            <numerusform>%Ln sendo enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: nothing was sent for these %Ln conversations.</source>
        <translation>
            <numerusform>Desfeita: nada foi enviado para esta conversa.</numerusform>
            <numerusform>Desfeita: nada foi enviado para estas %Ln conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the record cannot be read and are left alone.</source>
        <translation>
            <numerusform>%Ln entrada do registro não pode ser lida e fica como está.</numerusform>
            <numerusform>%Ln entradas do registro não podem ser lidas e ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread over about %Ln days: HighLevel takes only so many requests a day. It goes on by itself; you can go on working.</source>
        <translation>
            <numerusform>Distribui-se por cerca de %Ln dia: o HighLevel só aceita certo número de solicitações por dia. Continua sozinha; você pode continuar trabalhando.</numerusform>
            <numerusform>Distribui-se por cerca de %Ln dias: o HighLevel só aceita certo número de solicitações por dia. Continua sozinha; você pode continuar trabalhando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln conversations</source>
        <translation>
            <numerusform>Excluindo %Ln conversa</numerusform>
            <numerusform>Excluindo %Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to delete %1: the deletion before it is paused</source>
        <translation>Aguardando para excluir %1: a exclusão anterior está pausada</translation>
    </message>
    <message>
        <source>Asking HighLevel about the last ones · %1</source>
        <translation>Perguntando ao HighLevel sobre as últimas · %1</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Correio de voz</translation>
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
        <translation>Chat do site</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Não compareceu</translation>
    </message>
    <message>
        <source>Internal comment</source>
        <translation>Comentário interno</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Outro (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unread messages</source>
        <translation>
            <numerusform>%Ln com mensagens não lidas</numerusform>
            <numerusform>%Ln com mensagens não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln starred</source>
        <translation>
            <numerusform>%Ln com estrela</numerusform>
            <numerusform>%Ln com estrela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assigned to somebody</source>
        <translation>
            <numerusform>%Ln atribuída a alguém</numerusform>
            <numerusform>%Ln atribuídas a alguém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a message in the last 24 hours</source>
        <translation>
            <numerusform>%Ln com uma mensagem nas últimas 24 horas</numerusform>
            <numerusform>%Ln com uma mensagem nas últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with details that could not be read</source>
        <translation>
            <numerusform>%Ln com dados que não puderam ser lidos</numerusform>
            <numerusform>%Ln com dados que não puderam ser lidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>HighLevel cannot be reached from this computer.</source>
        <translation>Não é possível chegar ao HighLevel a partir deste computador.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the other side could not prove that it is HighLevel.</source>
        <translation>Não foi possível fazer uma conexão segura: o outro lado não pôde provar que é o HighLevel.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy wants a sign-in before it lets anything through.</source>
        <translation>O proxy desta rede exige um login antes de deixar algo passar.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy does not let this computer through to HighLevel.</source>
        <translation>O proxy desta rede não deixa este computador chegar ao HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel did not answer in time.</source>
        <translation>O HighLevel não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection was lost before HighLevel&apos;s answer was complete.</source>
        <translation>A conexão caiu antes de a resposta do HighLevel estar completa.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>A solicitação foi cancelada.</translation>
    </message>
    <message>
        <source>The request waited too long and was not sent.</source>
        <translation>A solicitação esperou demais e não foi enviada.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way HighLevel does.</source>
        <translation>Algo respondeu, mas não como o HighLevel faz.</translation>
    </message>
    <message>
        <source>HighLevel rejected the token: it is wrong, was rotated or was deleted.</source>
        <translation>O HighLevel recusou o token: está errado, foi renovado ou foi excluído.</translation>
    </message>
    <message>
        <source>The token lacks a scope that this needs.</source>
        <translation>Falta ao token uma permissão necessária para isto.</translation>
    </message>
    <message>
        <source>This is an agency&apos;s token; a sub-account&apos;s is needed.</source>
        <translation>Este é o token de uma agência; é preciso o de uma subconta.</translation>
    </message>
    <message>
        <source>HighLevel did not accept how this program asked. That is a fault of the program.</source>
        <translation>O HighLevel não aceitou a forma como este programa pergunta. É uma falha do programa.</translation>
    </message>
    <message>
        <source>The token does not belong to this sub-account.</source>
        <translation>O token não pertence a esta subconta.</translation>
    </message>
    <message>
        <source>There is no HighLevel at this address.</source>
        <translation>Não há nenhum HighLevel neste endereço.</translation>
    </message>
    <message>
        <source>HighLevel refused this request.</source>
        <translation>O HighLevel recusou esta solicitação.</translation>
    </message>
    <message>
        <source>HighLevel found the request invalid.</source>
        <translation>O HighLevel considerou a solicitação inválida.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s request limit is used up.</source>
        <translation>O limite de solicitações do HighLevel acabou.</translation>
    </message>
    <message>
        <source>HighLevel has a fault at the moment.</source>
        <translation>O HighLevel está com uma falha no momento.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a firewall or virus scanner opens encrypted connections.</source>
        <translation>Verifique a data deste computador e se um firewall ou antivírus abre conexões criptografadas.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Check the API address, and whether this network wants a sign-in first.</source>
        <translation>Verifique o endereço da API e se esta rede pede um login antes.</translation>
    </message>
    <message>
        <source>In HighLevel, open Settings → Private Integrations and tick conversations.readonly, conversations.write and conversations/message.readonly. The token stays the same.</source>
        <translation>No HighLevel, abra Settings → Private Integrations e marque conversations.readonly, conversations.write e conversations/message.readonly. O token continua o mesmo.</translation>
    </message>
    <message>
        <source>Make the token inside the sub-account: Settings → Private Integrations → Create.</source>
        <translation>Crie o token dentro da subconta: Settings → Private Integrations → Create.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Por favor, relate isso com os detalhes.</translation>
    </message>
    <message>
        <source>Check the location ID, or use a token made in that sub-account.</source>
        <translation>Verifique o ID do local, ou use um token criado nessa subconta.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Atualize a lista.</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Verifique o endereço da API.</translation>
    </message>
    <message>
        <source>See HighLevel&apos;s own message; its support may ask for the trace ID.</source>
        <translation>Leia a mensagem do HighLevel; o suporte dele pode pedir o ID de rastreio.</translation>
    </message>
    <message>
        <source>Wait a little; it comes back by itself.</source>
        <translation>Espere um pouco; volta sozinho.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer: %1</source>
        <translation>Resposta do HighLevel: %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s answer, or a broken one: %1</source>
        <translation>A resposta de outro, ou uma danificada: %1</translation>
    </message>
    <message>
        <source>HTTP status:</source>
        <translation>Status HTTP:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Mensagem:</translation>
    </message>
    <message>
        <source>It begins:</source>
        <translation>Começa assim:</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Erro:</translation>
    </message>
    <message>
        <source>Trace ID:</source>
        <translation>ID de rastreio:</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Rede:</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>A resposta como chegou:</translation>
    </message>
    <message>
        <source>Sign in to the proxy when Threadsweep asks for it. Whoever looks after the network can help.</source>
        <translation>Faça login no proxy quando o Threadsweep pedir. Quem cuida da rede pode ajudar.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings → Network, or ask whoever looks after the network to let it through.</source>
        <translation>Verifique o proxy em Configurações → Rede, ou peça a quem cuida da rede que o deixe passar.</translation>
    </message>
    <message>
        <source>Make a new token in HighLevel (Settings → Private Integrations), and enter it in Threadsweep.</source>
        <translation>Crie um token novo no HighLevel (Settings → Private Integrations) e informe-o no Threadsweep.</translation>
    </message>
    <message>
        <source>HighLevel did not find what it was asked for.</source>
        <translation>O HighLevel não encontrou o que foi pedido.</translation>
    </message>
    <message>
        <source>HighLevel refused it for this conversation, though the token works.</source>
        <translation>O HighLevel recusou isso para esta conversa, embora o token funcione.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>a filter that is not understood</source>
        <translation>um filtro que não é entendido</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>não atribuída</translation>
    </message>
    <message>
        <source>assigned to somebody</source>
        <translation>atribuída a alguém</translation>
    </message>
    <message>
        <source>last message received</source>
        <translation>última mensagem recebida</translation>
    </message>
    <message>
        <source>last message sent</source>
        <translation>última mensagem enviada</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>never replied</source>
        <translation>nunca respondeu</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>com “%1”</translation>
    </message>
    <message>
        <source>found by HighLevel’s search</source>
        <translation>encontrada pela busca do HighLevel</translation>
    </message>
    <message>
        <source>This filter is not understood, so it matches nothing. Its file says %1</source>
        <translation>Este filtro não é entendido, por isso nada corresponde. O arquivo dele diz %1</translation>
    </message>
    <message>
        <source>only one contact</source>
        <translation>só um contato</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>só %1</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>nas últimas 24 horas</translation>
    </message>
    <message>
        <source>created in the last 24 hours</source>
        <translation>criada nas últimas 24 horas</translation>
    </message>
    <message>
        <source>created until %1</source>
        <translation>criada até %1</translation>
    </message>
    <message>
        <source>created since %1</source>
        <translation>criada desde %1</translation>
    </message>
    <message>
        <source>created from %1 to %2</source>
        <translation>criada de %1 a %2</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>atribuída a %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>com a tag %1</translation>
    </message>
    <message>
        <source>search for “%1”</source>
        <translation>busca por “%1”</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>com mais de um ano</translation>
    </message>
    <message>
        <source>created more than a year ago</source>
        <translation>criada há mais de um ano</translation>
    </message>
    <message>
        <source>The contact never wrote</source>
        <translation>O contato nunca escreveu</translation>
    </message>
    <message>
        <source>last message until %1</source>
        <translation>última mensagem até %1</translation>
    </message>
    <message>
        <source>last message since %1</source>
        <translation>última mensagem desde %1</translation>
    </message>
    <message>
        <source>last message from %1 to %2</source>
        <translation>última mensagem de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln days</source>
        <translation>
            <numerusform>com mais de %Ln dia</numerusform>
            <numerusform>com mais de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>no último %Ln dia</numerusform>
            <numerusform>nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created more than %Ln days ago</source>
        <translation>
            <numerusform>criada há mais de %Ln dia</numerusform>
            <numerusform>criada há mais de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created in the last %Ln days</source>
        <translation>
            <numerusform>criada no último %Ln dia</numerusform>
            <numerusform>criada nos últimos %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>no conversations</source>
        <translation>nenhuma conversa</translation>
    </message>
    <message>
        <source>the newest from today</source>
        <translation>a mais recente de hoje</translation>
    </message>
    <message>
        <source>the newest from yesterday</source>
        <translation>a mais recente de ontem</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>a mais recente de %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Esta é %1.</translation>
    </message>
    <message>
        <source>This is %1: %2.</source>
        <translation>Esta é %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everything else in %1</source>
        <translation>Todo o resto em %1</translation>
    </message>
    <message>
        <source>Messages are not kept. Nothing is sent to anybody but HighLevel.</source>
        <translation>As mensagens não são guardadas. Nada é enviado a ninguém além do HighLevel.</translation>
    </message>
    <message>
        <source>Tokens, and a proxy&apos;s sign-in: in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Tokens e o login de um proxy: no chaveiro deste computador, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>That is the list of sub-accounts, the settings, saved filters, how the window looked, how many requests were made lately, a log of ids, counts, states and times, and the record of deletions: names, phone numbers and e-mail addresses of contacts, ids, times, outcomes, and what HighLevel said when it refused.</source>
        <translation>Ou seja, a lista de subcontas, as configurações, os filtros salvos, a aparência da janela, quantas solicitações foram feitas ultimamente, um log de IDs, contagens, estados e horários, e o registro de exclusões: nomes, telefones e e-mails de contatos, IDs, horários, resultados e o que o HighLevel disse ao recusar.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>All of the files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>The record of deletions</source>
        <translation>O registro de exclusões</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>O log</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>The saved filters were written by a newer Threadsweep. They were left as they are, and none can be used or saved here.</source>
        <translation>Os filtros salvos foram gravados por um Threadsweep mais novo. Ficaram como estavam, e aqui nenhum pode ser usado ou salvo.</translation>
    </message>
    <message>
        <source>The saved filters are damaged. They were set aside, and new ones can be saved.</source>
        <translation>Os filtros salvos estão danificados. Foram postos de lado, e novos podem ser salvos.</translation>
    </message>
    <message>
        <source>The saved filters cannot be read, and none can be saved.</source>
        <translation>Não é possível ler os filtros salvos, e nenhum pode ser salvo.</translation>
    </message>
    <message>
        <source>How much was asked of HighLevel lately is not known: the file was damaged. For some seconds, more may be asked than HighLevel allows.</source>
        <translation>Não se sabe quanto foi pedido ao HighLevel há pouco: o arquivo estava danificado. Por alguns segundos, talvez se peça mais do que o HighLevel permite.</translation>
    </message>
    <message>
        <source>How much is asked of HighLevel cannot be kept: the file cannot be read. A program that is closed and opened again at once may ask more than HighLevel allows.</source>
        <translation>Não é possível registrar quanto é pedido ao HighLevel: o arquivo não pode ser lido. Se o programa for fechado e aberto logo em seguida, talvez peça mais do que o HighLevel permite.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>The keychain holds no token for this sub-account</source>
        <translation>O chaveiro não contém um token para esta subconta</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached</source>
        <translation>Este computador não tem um chaveiro acessível</translation>
    </message>
    <message>
        <source>The keychain has not been set up yet</source>
        <translation>O chaveiro ainda não foi configurado</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>O chaveiro recusou</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>The token in the keychain is for another address or location</source>
        <translation>O token do chaveiro é de outro endereço ou local</translation>
    </message>
    <message>
        <source>The list of sub-accounts could not be written</source>
        <translation>Não foi possível gravar a lista de subcontas</translation>
    </message>
    <message>
        <source>It may have been removed outside of this program. Enter the token again.</source>
        <translation>Talvez tenha sido removido fora deste programa. Informe o token de novo.</translation>
    </message>
    <message>
        <source>Unlock it, usually with your login password, and try again.</source>
        <translation>Desbloqueie-o, em geral com a sua senha de login, e tente de novo.</translation>
    </message>
    <message>
        <source>Log out and in again, or create a default keyring in your system&apos;s password program; or keep the token for this session only.</source>
        <translation>Saia e entre de novo, ou crie um chaveiro padrão no programa de senhas do sistema; ou guarde o token só nesta sessão.</translation>
    </message>
    <message>
        <source>Allow this program to use the keychain, and try again.</source>
        <translation>Permita que este programa use o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>A window that asks for your password may be waiting behind others. Answer it, and try again.</source>
        <translation>Talvez uma janela que pede a sua senha esteja atrás de outras. Responda nela e tente de novo.</translation>
    </message>
    <message>
        <source>It is sent nowhere but where it was made for. Enter the token of this sub-account.</source>
        <translation>Ele só é enviado para onde foi criado. Informe o token desta subconta.</translation>
    </message>
    <message>
        <source>Check the permissions of the settings folder, and whether the disk is full.</source>
        <translation>Verifique as permissões da pasta de configurações e se o disco está cheio.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, or keep the token for this session only.</source>
        <translation>Pergunte a quem cuida deste computador, ou guarde o token só para esta sessão.</translation>
    </message>
    <message>
        <source>Install and start one, such as %1, or keep the token for this session only.</source>
        <translation>Instale e inicie um, por exemplo %1, ou guarde o token só para esta sessão.</translation>
    </message>
</context>
<context>
    <name>ListBanner</name>
    <message>
        <source>The list of sub-accounts was written by a newer Threadsweep. It was left as it is; install that version to use it.</source>
        <translation>A lista de subcontas foi escrita por um Threadsweep mais novo. Ela ficou como está; instale essa versão para usá-la.</translation>
    </message>
    <message>
        <source>The list of sub-accounts is damaged. It was set aside as %1, and a new one is begun. The tokens are still in the keychain.</source>
        <translation>A lista de subcontas está danificada. Ela foi separada como %1, e uma nova foi iniciada. Os tokens continuam no chaveiro.</translation>
    </message>
    <message>
        <source>The list of sub-accounts cannot be read. Check the permissions of %1</source>
        <translation>Não é possível ler a lista de subcontas. Verifique as permissões de %1</translation>
    </message>
    <message>
        <source>The list of sub-accounts cannot be read: %1 is no file. Move it away, and start Threadsweep again.</source>
        <translation>Não é possível ler a lista de subcontas: %1 não é um arquivo. Mova-o e inicie o Threadsweep de novo.</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Loading %L1 of %L2</source>
        <translation>Carregando %L1 de %L2</translation>
    </message>
    <message>
        <source>Loading, %L1 so far</source>
        <translation>Carregando, %L1 até agora</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>HighLevel did not give the rest: %1</source>
        <translation>O HighLevel não deu o resto: %1</translation>
    </message>
    <message>
        <source>HighLevel did not list the rest</source>
        <translation>O HighLevel não listou o resto</translation>
    </message>
    <message>
        <source>HighLevel says %L1 and listed %L2</source>
        <translation>O HighLevel diz %L1 e listou %L2</translation>
    </message>
    <message>
        <source>HighLevel did not say how many there are</source>
        <translation>O HighLevel não disse quantas são</translation>
    </message>
    <message>
        <source>HighLevel did not say how many there are, and may not have listed all</source>
        <translation>O HighLevel não disse quantas são, e talvez não tenha listado todas</translation>
    </message>
    <message>
        <source>HighLevel may not have listed all</source>
        <translation>O HighLevel talvez não tenha listado todas</translation>
    </message>
    <message>
        <source>More may still come.</source>
        <translation>Talvez venham mais.</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Nenhuma conversa corresponde</translation>
    </message>
    <message>
        <source>The filters leave none of %L1.</source>
        <translation>Os filtros não deixam nenhuma de %L1.</translation>
    </message>
    <message>
        <source>loading was stopped</source>
        <translation>o carregamento foi parado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln conversations</source>
        <translation>
            <numerusform>%L1 de %Ln conversa</numerusform>
            <numerusform>%L1 de %Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are left alone</source>
        <translation>
            <numerusform>%Ln não pôde ser lida e fica como está</numerusform>
            <numerusform>%Ln não puderam ser lidas e ficam como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet in the %Ln loaded so far</source>
        <translation>
            <numerusform>Nada ainda na %Ln carregada até agora</numerusform>
            <numerusform>Nada ainda nas %Ln carregadas até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still coming.</source>
        <translation>
            <numerusform>Ainda falta %Ln.</numerusform>
            <numerusform>Ainda faltam %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation matches among the %Ln that were listed</source>
        <translation>
            <numerusform>Nenhuma conversa corresponde: só há %Ln listada</numerusform>
            <numerusform>Nenhuma conversa corresponde entre as %Ln listadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
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
        <translation>uma mensagem nova</translation>
    </message>
    <message>
        <source>more unread messages</source>
        <translation>mais mensagens não lidas</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>lida por alguém</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>no longer starred</source>
        <translation>sem estrela agora</translation>
    </message>
    <message>
        <source>assigned to somebody else</source>
        <translation>atribuída a outra pessoa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>200, but HighLevel said success: false</source>
        <translation>200, mas o HighLevel disse success: false</translation>
    </message>
    <message>
        <source>The answer was lost; a check shows that it is gone.</source>
        <translation>A resposta se perdeu; uma verificação mostra que ela não existe mais.</translation>
    </message>
    <message>
        <source>The program ended in between; a check shows that it is gone. It may have been somebody else.</source>
        <translation>O programa terminou no meio; uma verificação mostra que ela não existe mais. Pode ter sido outra pessoa.</translation>
    </message>
    <message>
        <source>The answer was lost; it was still there when checked.</source>
        <translation>A resposta se perdeu; na verificação ela ainda estava lá.</translation>
    </message>
    <message>
        <source>Since it was listed: %1</source>
        <translation>Desde que foi listada: %1</translation>
    </message>
    <message>
        <source>It could not be looked at first.</source>
        <translation>Não foi possível olhá-la antes.</translation>
    </message>
    <message>
        <source>HighLevel does not say what became of it.</source>
        <translation>O HighLevel não diz o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Ainda não excluída</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviada</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>Verificando mudanças…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Unknown – being checked</source>
        <translation>Desconhecido – em verificação</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Deleted – found again</source>
        <translation>Excluída – reencontrada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Already gone – found again</source>
        <translation>Já não existia – reencontrada</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Já não existia</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Não excluída</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>HighLevel said that it is gone; it is still there.</source>
        <translation>O HighLevel disse que ela não existe mais; ela ainda está lá.</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>A verificação falhou: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Conversa: %1</translation>
    </message>
    <message>
        <source>Seen again: %1</source>
        <translation>Vista de novo: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Perguntado: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondido: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ID de rastreio: %1</translation>
    </message>
    <message>
        <source>The last check:</source>
        <translation>A última verificação:</translation>
    </message>
    <message>
        <source>HighLevel did not say at first. Asked again, it is gone: by this deletion, or by somebody since.</source>
        <translation>O HighLevel não disse no início. Ao perguntar de novo, ela sumiu: por esta exclusão ou por alguém desde então.</translation>
    </message>
    <message>
        <source>no longer assigned</source>
        <translation>não está mais atribuída</translation>
    </message>
    <message>
        <source>the date of its last message</source>
        <translation>a data da última mensagem</translation>
    </message>
    <message>
        <source>that it has unread messages</source>
        <translation>que tem mensagens não lidas</translation>
    </message>
    <message>
        <source>that it is starred</source>
        <translation>que está com estrela</translation>
    </message>
    <message>
        <source>that it is assigned</source>
        <translation>que está atribuída</translation>
    </message>
    <message>
        <source>Not known when it was listed: %1</source>
        <translation>Não se sabia ao listá-la: %1</translation>
    </message>
    <message>
        <source>The answer was no proof; a check shows that it is gone.</source>
        <translation>A resposta não era prova; uma verificação mostra que ela não existe mais.</translation>
    </message>
    <message>
        <source>The answer was an error; a check shows that it is gone.</source>
        <translation>A resposta foi um erro; uma verificação mostra que ela não existe mais.</translation>
    </message>
    <message>
        <source>The answer was no proof; it was still there when checked.</source>
        <translation>A resposta não era prova; ela ainda estava lá quando foi verificada.</translation>
    </message>
    <message>
        <source>The answer was an error; it was still there when checked.</source>
        <translation>A resposta foi um erro; ela ainda estava lá quando foi verificada.</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Talvez enviada</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rede: %1</translation>
    </message>
    <message>
        <source>The answer as it came:</source>
        <translation>A resposta como chegou:</translation>
    </message>
    <message>
        <source>Its deletion was undone or stopped before this one was deleted.</source>
        <translation>A exclusão foi desfeita ou interrompida antes que esta conversa fosse excluída.</translation>
    </message>
    <message>
        <source>Check asked: %1</source>
        <translation>Verificação perguntada: %1</translation>
    </message>
    <message>
        <source>Check ended: %1</source>
        <translation>Verificação encerrada: %1</translation>
    </message>
    <message>
        <source>Check answered: %1</source>
        <translation>Verificação respondida: %1</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>As configurações foram escritas por um Threadsweep mais novo. Elas ficaram como estão, e valem as habituais.</translation>
    </message>
    <message>
        <source>The settings are damaged. They were set aside, and the usual ones hold.</source>
        <translation>As configurações estão danificadas. Elas foram separadas, e valem as habituais.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones hold.</source>
        <translation>Não é possível ler as configurações; valem as habituais.</translation>
    </message>
    <message>
        <source>Some settings were not understood, and are as usual: %1</source>
        <translation>Algumas configurações não foram entendidas e ficam como de costume: %1</translation>
    </message>
    <message>
        <source>The settings hold until the program ends: they could not be saved.</source>
        <translation>As configurações valem até o programa terminar: não foi possível salvá-las.</translation>
    </message>
    <message>
        <source>Check each one first</source>
        <translation>Verificar cada uma antes</translation>
    </message>
    <message>
        <source>Leave a part of HighLevel&apos;s limit</source>
        <translation>Deixar uma parte do limite do HighLevel</translation>
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
        <translation>O Threadsweep já está em execução com este perfil.</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Já em execução</translation>
    </message>
    <message>
        <source>It does not answer. Wait for it, or end it first.</source>
        <translation>Ele não responde. Espere por ele ou encerre-o antes.</translation>
    </message>
    <message>
        <source>A file says that Threadsweep is running on this profile, and nobody answers.</source>
        <translation>Um arquivo diz que o Threadsweep está em execução com este perfil, e ninguém responde.</translation>
    </message>
    <message>
        <source>After a power loss that is so, and it is safe to start. It is not where another computer uses the same folder now.

%1</source>
        <translation>Depois de uma queda de energia é assim, e é seguro iniciar. Não é seguro se outro computador usa a mesma pasta agora.

%1</translation>
    </message>
    <message>
        <source>Is Threadsweep running?</source>
        <translation>O Threadsweep está em execução?</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar mesmo assim</translation>
    </message>
    <message>
        <source>The token of %1 may still be in the keychain.</source>
        <translation>O token de %1 talvez ainda esteja no chaveiro.</translation>
    </message>
    <message>
        <source>A proxy&apos;s sign-in may still be in the keychain.</source>
        <translation>O login de um proxy talvez ainda esteja no chaveiro.</translation>
    </message>
    <message>
        <source>This file could not be deleted: %1</source>
        <translation>Este arquivo não pôde ser excluído: %1</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Nem tudo pôde ser excluído.</translation>
    </message>
    <message>
        <source>The system does not let Threadsweep do several things at once. End other programs, then start it again.</source>
        <translation>O sistema não deixa o Threadsweep fazer várias coisas ao mesmo tempo. Encerre outros programas e depois inicie-o de novo.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>HighLevel&apos;s requests of the day are used up; goes on by itself at %1</source>
        <translation>As solicitações do dia ao HighLevel acabaram; continua sozinho às %1</translation>
    </message>
    <message>
        <source>HighLevel asks to wait; goes on by itself at %1</source>
        <translation>O HighLevel pede para esperar; continua sozinho às %1</translation>
    </message>
    <message>
        <source>HighLevel asks to wait; goes on by itself in %L1 s</source>
        <translation>O HighLevel pede para esperar; continua sozinho em %L1 s</translation>
    </message>
    <message>
        <source>HighLevel has not answered for %L1 s</source>
        <translation>O HighLevel não responde há %L1 s</translation>
    </message>
</context>
<context>
    <name>desk::Desk</name>
    <message>
        <source>Conversations are being deleted</source>
        <translation>Conversas estão sendo excluídas</translation>
    </message>
    <message>
        <source>The API address in the settings is not valid.</source>
        <translation>O endereço da API nas configurações não é válido.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Threadsweep</source>
        <translation>Sobre o Threadsweep</translation>
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
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Threadsweep does not look for new versions and tells nobody that it runs. The next one comes from where this one came from.</source>
        <translation>O Threadsweep não procura versões novas e não conta a ninguém que está em uso. A próxima vem de onde esta veio.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>&amp;Licences of Threadsweep and of all that it is made of:</source>
        <translation>&amp;Licenças do Threadsweep e de tudo de que ele é feito:</translation>
    </message>
    <message>
        <source>Lists, reads and deletes HighLevel conversations.</source>
        <translation>Lista, lê e exclui conversas do HighLevel.</translation>
    </message>
</context>
<context>
    <name>ui::AccountCommands</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar só nesta sessão</translation>
    </message>
    <message>
        <source>Remove “%1” from Threadsweep?</source>
        <translation>Remover “%1” do Threadsweep?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain. Nothing changes at HighLevel.</source>
        <translation>O token é removido do chaveiro. Nada muda no HighLevel.</translation>
    </message>
    <message>
        <source>Remove sub-account?</source>
        <translation>Remover a subconta?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The sub-account was not removed.</source>
        <translation>A subconta não foi removida.</translation>
    </message>
    <message>
        <source>The token is still there</source>
        <translation>O token ainda está lá</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Check and save</source>
        <translation>Verificar e salvar</translation>
    </message>
    <message>
        <source>Edit sub-account</source>
        <translation>Editar subconta</translation>
    </message>
    <message>
        <source>Add a sub-account</source>
        <translation>Adicionar uma subconta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call it, e.g. Harbour Dental</source>
        <translation>Como você a chama, p. ex. Odonto do Porto</translation>
    </message>
    <message>
        <source>&amp;Location ID</source>
        <translation>&amp;ID do local</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID do local</translation>
    </message>
    <message>
        <source>20 characters, or any HighLevel address of the sub-account</source>
        <translation>20 caracteres, ou qualquer endereço do HighLevel da subconta</translation>
    </message>
    <message>
        <source>&amp;Private integration token</source>
        <translation>&amp;Token de integração privada</translation>
    </message>
    <message>
        <source>Private integration token</source>
        <translation>Token de integração privada</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Deixe vazio para manter o atual</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>In HighLevel, inside the sub-account: Settings → Private Integrations → Create. Tick these three scopes:
conversations.readonly · conversations.write · conversations/message.readonly
The token is kept in this computer&apos;s keychain, and nowhere else.</source>
        <translation>No HighLevel, dentro da subconta: Settings → Private Integrations → Create. Marque estas três permissões:
conversations.readonly · conversations.write · conversations/message.readonly
O token fica no chaveiro deste computador, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Endereço da API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Check result</source>
        <translation>Resultado da verificação</translation>
    </message>
    <message>
        <source>This belongs to the sub-account. To use another, add that one.</source>
        <translation>Isto pertence à subconta. Para usar outra, adicione-a.</translation>
    </message>
    <message>
        <source>What is wrong with %1</source>
        <translation>O que há de errado com %1</translation>
    </message>
    <message>
        <source>This is no web address. HighLevel&apos;s is %1.</source>
        <translation>Isto não é um endereço web. O do HighLevel é %1.</translation>
    </message>
    <message>
        <source>Only https is allowed: a token must not travel in the clear.</source>
        <translation>Só https é permitido: um token não deve viajar às claras.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>O endereço não deve conter nem usuário nem senha.</translation>
    </message>
    <message>
        <source>This is the address of a page. The API&apos;s ends after the host name, as in %1.</source>
        <translation>Este é o endereço de uma página. O da API termina depois do nome do servidor, como em %1.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Cole o token aqui.</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside. Copy the token once more, alone.</source>
        <translation>Há um espaço ou uma quebra de linha dentro. Copie o token de novo, sozinho.</translation>
    </message>
    <message>
        <source>There are characters in it that no token has. Copy it from HighLevel itself.</source>
        <translation>Há caracteres que nenhum token tem. Copie-o do próprio HighLevel.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>É longo demais para um token.</translation>
    </message>
    <message>
        <source>A location ID has 20 letters and digits. It is in Settings → Business Profile, and in the address bar after /location/.</source>
        <translation>Um ID do local tem 20 letras e dígitos. Está em Settings → Business Profile, e na barra de endereço depois de /location/.</translation>
    </message>
    <message>
        <source>This sub-account is there already, as “%1”.</source>
        <translation>Esta subconta já existe, como “%1”.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Perguntando ao HighLevel…</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Aguardando o chaveiro. Ele pode estar pedindo a sua senha.</translation>
    </message>
    <message>
        <source>Paste a li&amp;st…</source>
        <translation>Colar uma &amp;lista…</translation>
    </message>
    <message>
        <source>That it may delete cannot be tried without deleting.</source>
        <translation>Que ele possa excluir não pode ser testado sem excluir.</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”.</source>
        <translation>O HighLevel chama esta subconta de “%1”.</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”: %2.</source>
        <translation>O HighLevel chama esta subconta de “%1”: %2.</translation>
    </message>
    <message>
        <source>If that is the one you mean, press Check and save again.</source>
        <translation>Se for a que você quer, pressione Verificar e salvar de novo.</translation>
    </message>
    <message>
        <source>The token may list conversations, but not read their messages. In HighLevel, open Settings → Private Integrations and tick conversations/message.readonly. The token stays the same.</source>
        <translation>O token pode listar conversas, mas não ler as mensagens delas. No HighLevel, abra Settings → Private Integrations e marque conversations/message.readonly. O token continua o mesmo.</translation>
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
        <translation>Contato</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer</source>
        <translation>Resposta do HighLevel</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Activity details</source>
        <translation>Detalhes da atividade</translation>
    </message>
    <message>
        <source>Select a line to see HighLevel&apos;s whole answer.</source>
        <translation>Escolha uma linha para ver a resposta completa do HighLevel.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Não excluídas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Em verificação</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Fechar a atividade</translation>
    </message>
    <message>
        <source>Close the activity (F9)</source>
        <translation>Fechar a atividade (F9)</translation>
    </message>
    <message>
        <source>Show all deletions again</source>
        <translation>Mostrar todas as exclusões de novo</translation>
    </message>
    <message>
        <source>Only the deletion of %L1 ✕</source>
        <translation>Só a exclusão de %L1 ✕</translation>
    </message>
    <message>
        <source>What becomes of each conversation that is deleted will stand here.</source>
        <translation>Aqui aparecerá o que acontece com cada conversa excluída.</translation>
    </message>
    <message>
        <source>Conversations that could not be deleted will stand here, with the reason.</source>
        <translation>Aqui aparecerão as conversas que não puderam ser excluídas, com o motivo.</translation>
    </message>
    <message>
        <source>Conversations that were left alone because something had changed will stand here.</source>
        <translation>Aqui aparecerão as conversas que foram deixadas como estavam porque algo havia mudado.</translation>
    </message>
    <message>
        <source>Conversations that HighLevel is being asked about, as it did not say whether they are deleted, will stand here.</source>
        <translation>Aqui aparecerão as conversas sobre as quais o HighLevel está sendo consultado, pois não disse se foram excluídas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Mostrar na lista</translation>
    </message>
</context>
<context>
    <name>ui::AskWhereToSave</name>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>If you replace it, what it holds now is lost.</source>
        <translation>Se for substituído, o conteúdo atual se perde.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>ui::BackgroundIcon</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
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
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Messages of the program</source>
        <translation>Mensagens do programa</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Mais %Ln</numerusform>
            <numerusform>Mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lunas</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Add sub-account…</source>
        <translation>&amp;Adicionar subconta…</translation>
    </message>
    <message>
        <source>&amp;Edit sub-account…</source>
        <translation>&amp;Editar subconta…</translation>
    </message>
    <message>
        <source>&amp;Remove sub-account…</source>
        <translation>&amp;Remover subconta…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo deletion</source>
        <translation>&amp;Desfazer exclusão</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copiar &amp;telefone</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail</source>
        <translation>Copiar &amp;e-mail</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>&amp;Selecionar todas as mostradas</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverter seleção</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find at &amp;HighLevel</source>
        <translation>Buscar no &amp;HighLevel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Load all anew</source>
        <translation>&amp;Carregar tudo de novo</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Pré-visualização</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Ati&amp;vidade</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Pró&amp;xima área</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidade</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortável</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>Com&amp;pacta</translation>
    </message>
    <message>
        <source>&amp;Deletion</source>
        <translation>Exclu&amp;são</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Delete what is selected (Del)</source>
        <translation>Excluir o que está selecionado (Del)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausar ou retomar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again…</source>
        <translation>&amp;Tentar de novo as que falharam…</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>All past deletions (Ctrl+H)</source>
        <translation>Todas as exclusões anteriores (Ctrl+H)</translation>
    </message>
    <message>
        <source>&amp;Check that no record was changed</source>
        <translation>&amp;Verificar se nenhum registro foi alterado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Practise with sample data</source>
        <translation>&amp;Praticar com dados de exemplo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;What is stored where</source>
        <translation>&amp;O que fica guardado e onde</translation>
    </message>
    <message>
        <source>&amp;About Threadsweep</source>
        <translation>&amp;Sobre o Threadsweep</translation>
    </message>
    <message>
        <source>Delete &amp;everything of this contact…</source>
        <translation>Excluir tu&amp;do deste contato…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Salvar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Show all &amp;of this contact</source>
        <translation>&amp;Mostrar tudo deste contato</translation>
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
        <translation>Verificar cada uma antes, e deixá-la se alguém escreveu desde então</translation>
    </message>
    <message>
        <source>Sub-account: %1</source>
        <translation>Subconta: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>This cannot be undone, not even by HighLevel. The contacts themselves stay.</source>
        <translation>Isto não pode ser desfeito, nem pelo HighLevel. Os contatos continuam.</translation>
    </message>
    <message>
        <source>Check each one first</source>
        <translation>Verificar cada uma antes</translation>
    </message>
    <message>
        <source>Otherwise a part of HighLevel&apos;s limit is left to others as long as they use it.</source>
        <translation>Senão, uma parte do limite do HighLevel fica para outros enquanto o usam.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type %1 to &amp;confirm:</source>
        <translation>Digite %1 para &amp;confirmar:</translation>
    </message>
    <message>
        <source>Type the number of conversations to confirm</source>
        <translation>Digite o número de conversas para confirmar</translation>
    </message>
    <message>
        <source>What is wrong with the number</source>
        <translation>O que há de errado com o número</translation>
    </message>
    <message>
        <source>This is not the number. Type %1.</source>
        <translation>Este não é o número. Digite %1.</translation>
    </message>
    <message>
        <source>Chosen by: %1</source>
        <translation>Escolhidas por: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Faster – may slow down colleagues and automations in HighLevel</source>
        <translation>Mais rápido – pode deixar colegas e automações no HighLevel mais lentos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: %1</source>
        <translation>
            <numerusform>e mais %Ln: %1</numerusform>
            <numerusform>e mais %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations?</source>
        <translation>
            <numerusform>Excluir %Ln conversa?</numerusform>
            <numerusform>Excluir %Ln conversas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversations</source>
        <translation>
            <numerusform>Excluir %Ln conversa</numerusform>
            <numerusform>Excluir %Ln conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>This filter is not understood</source>
        <translation>Este filtro não é entendido</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Remover filtros</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>Procurando respostas…</translation>
    </message>
    <message>
        <source>When all conversations are listed, all messages are looked through.</source>
        <translation>Quando todas as conversas estiverem listadas, todas as mensagens são examinadas.</translation>
    </message>
    <message>
        <source>Still looking through the messages.</source>
        <translation>As mensagens ainda estão sendo examinadas.</translation>
    </message>
    <message>
        <source>Nobody is known to have never replied</source>
        <translation>De ninguém se sabe que nunca respondeu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Nenhuma conversa corresponde</translation>
    </message>
    <message>
        <source>The filters leave none of %L1.</source>
        <translation>Os filtros não deixam nenhuma de %L1.</translation>
    </message>
    <message>
        <source>Search at HighLevel</source>
        <translation>Buscar no HighLevel</translation>
    </message>
    <message>
        <source>HighLevel finds nothing either</source>
        <translation>O HighLevel também não encontra nada</translation>
    </message>
    <message>
        <source>Neither this list nor HighLevel’s own search has a conversation with these words.</source>
        <translation>Nem esta lista nem a busca do próprio HighLevel têm uma conversa com estas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln conversations it is not known.</source>
        <translation>
            <numerusform>De %Ln conversa não se sabe.</numerusform>
            <numerusform>De %Ln conversas não se sabe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationTableModel</name>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sem estrela</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Mensagens não lidas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>HighLevel’s answer could not be read here</source>
        <translation>Aqui a resposta do HighLevel não pôde ser lida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>HighLevel tells who it is by an id, not by a name</source>
        <translation>O HighLevel diz quem é por um identificador, não por um nome</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuído a</translation>
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
        <translation>O HighLevel não informa o contato: só esta conversa</translation>
    </message>
    <message>
        <source>everything of %1</source>
        <translation>tudo de %1</translation>
    </message>
    <message>
        <source>everything of %1 that is loaded; not all conversations are</source>
        <translation>tudo o que está carregado de %1; nem todas as conversas estão</translation>
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
        <translation>Mostrar menos exclusões</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Mais %Ln</numerusform>
            <numerusform>Mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions</source>
        <translation>
            <numerusform>Mais %Ln exclusão</numerusform>
            <numerusform>Mais %Ln exclusões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>This is all that is saved, for whoever helps you; so it is in English. No token, name, message, phone number, e-mail address or id is in it. Nothing is sent.</source>
        <translation>Isto é tudo o que é salvo, para quem ajuda você; por isso está em inglês. Não contém nenhum token, nome, mensagem, telefone, e-mail nem ID. Nada é enviado.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Reading the record of deletions…</source>
        <translation>Lendo o registro de exclusões…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu com isso</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>The record of past &amp;deletions: after that nothing here shows what was deleted</source>
        <translation>O registro de &amp;exclusões: depois disso nada aqui mostra o que foi excluído</translation>
    </message>
    <message>
        <source>The list of sub-&amp;accounts, with their tokens and a proxy&apos;s sign-in in the keychain</source>
        <translation>A lista de &amp;subcontas, com seus tokens e o login de um proxy no chaveiro</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>&amp;Filtros salvos</translation>
    </message>
    <message>
        <source>The &amp;settings, and how the window looked</source>
        <translation>As &amp;configurações, e a aparência da janela</translation>
    </message>
    <message>
        <source>The &amp;log</source>
        <translation>O &amp;log</translation>
    </message>
    <message>
        <source>A deletion has not ended yet. Nothing can be deleted here before it has.</source>
        <translation>Uma exclusão ainda não terminou. Antes disso nada pode ser excluído aqui.</translation>
    </message>
    <message>
        <source>A deletion was cut short, and nobody has decided about its rest yet. The record of deletions and the list of sub-accounts are needed for that.</source>
        <translation>Uma exclusão foi interrompida, e ninguém decidiu ainda sobre o restante. Para isso são necessários o registro de exclusões e a lista de subcontas.</translation>
    </message>
    <message>
        <source>The record of deletions is still being read.</source>
        <translation>O registro de exclusões ainda está sendo lido.</translation>
    </message>
    <message>
        <source>The record of deletions cannot be read. Whether a deletion was cut short will not be known any more when it is gone.</source>
        <translation>O registro de exclusões não pode ser lido. Quando ele sumir, não se saberá mais se uma exclusão foi interrompida.</translation>
    </message>
    <message>
        <source>Delete what is stored</source>
        <translation>Excluir o que está guardado</translation>
    </message>
    <message>
        <source>What is to be deleted on this computer?</source>
        <translation>O que deve ser excluído neste computador?</translation>
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
        <translation>O Threadsweep se encerra e exclui isso por último. Não pode ser desfeito. No HighLevel nada muda.</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>Excluir e sair</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>%1 (not understood)</source>
        <translation>%1 (não entendido)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversas</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or last message (Ctrl+F)
Enter searches older messages at HighLevel</source>
        <translation>Nome, e-mail, telefone ou última mensagem (Ctrl+F)
Enter busca mensagens antigas no HighLevel</translation>
    </message>
    <message>
        <source>Search at HighLevel, in older messages too (Enter)</source>
        <translation>Buscar no HighLevel, também em mensagens antigas (Enter)</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>Estado da busca</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostradas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Remover filtros</translation>
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
        <translation>Este filtro não é entendido e nada corresponde</translation>
    </message>
    <message>
        <source>Last message between</source>
        <translation>Última mensagem entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until, that day included</source>
        <translation>&amp;Até, esse dia incluído</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>The list of saved filters could not be written.</source>
        <translation>Não foi possível gravar a lista de filtros salvos.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Older than 90 days, unassigned, never replied</source>
        <translation>Há mais de 90 dias, não atribuídas, nunca responderam</translation>
    </message>
    <message>
        <source>STOP replies</source>
        <translation>Respostas STOP</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Unread for a year</source>
        <translation>Não lidas há um ano</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>Created between</source>
        <translation>Criada entre</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>&amp;Mostrar estas</translation>
    </message>
    <message>
        <source>%L1 of %L2 so far</source>
        <translation>%L1 de %L2 até agora</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Remover o filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
</context>
<context>
    <name>ui::FilterChoices</name>
    <message>
        <source>In the last 24 hours</source>
        <translation>Nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Com mais de um ano</translation>
    </message>
    <message>
        <source>Holds a word</source>
        <translation>Contém uma palavra</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, text</source>
        <translation>Nome, telefone, e-mail, texto</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre duas datas…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>When the conversation began</source>
        <translation>Quando a conversa começou</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Criada: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Never replied</source>
        <translation>Nunca respondeu</translation>
    </message>
    <message>
        <source>The contact never wrote; whether anybody wrote to them does not matter.
Looking that up takes one request for 500 messages.</source>
        <translation>O contato nunca escreveu; não importa se alguém escreveu para ele.
Descobrir isso custa uma solicitação a cada 500 mensagens.</translation>
    </message>
    <message>
        <source>The contact never wrote</source>
        <translation>O contato nunca escreveu</translation>
    </message>
    <message>
        <source>Contact name is empty</source>
        <translation>O nome do contato está vazio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>A alguém ou a ninguém</translation>
    </message>
    <message>
        <source>To somebody</source>
        <translation>A alguém</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>A ninguém</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Atribuída a: %1</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Encontrar um usuário</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Which way the last message went</source>
        <translation>Em que sentido foi a última mensagem</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Encontrar uma tag</translation>
    </message>
    <message>
        <source>No conversation in the list has a tag</source>
        <translation>Nenhuma conversa da lista tem tags</translation>
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
        <translation>ainda não se sabe</translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>No último %Ln dia</numerusform>
            <numerusform>Nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln days</source>
        <translation>
            <numerusform>Com mais de %Ln dia</numerusform>
            <numerusform>Com mais de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
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
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>ui::FirstStartPage</name>
    <message>
        <source>Welcome to Threadsweep</source>
        <translation>Boas-vindas ao Threadsweep</translation>
    </message>
    <message>
        <source>List the conversations of a HighLevel sub-account, read them,
and delete the ones that should go.</source>
        <translation>Liste as conversas de uma subconta do HighLevel, leia-as,
e exclua as que devem sair.</translation>
    </message>
    <message>
        <source>Add a sub-account</source>
        <translation>Adicionar uma subconta</translation>
    </message>
    <message>
        <source>Practise with sample data</source>
        <translation>Praticar com dados de exemplo</translation>
    </message>
    <message>
        <source>Practice stays on this computer: nothing is sent to HighLevel.</source>
        <translation>A prática fica neste computador: nada é enviado ao HighLevel.</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Página de ajuda</translation>
    </message>
</context>
<context>
    <name>ui::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem estas palavras.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>undone: nothing was sent</source>
        <translation>desfeita: nada foi enviado</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>não terminada</translation>
    </message>
    <message>
        <source>its record was changed</source>
        <translation>o registro foi alterado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
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
        <translation>Só esta &amp;subconta</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Voltar à lista</translation>
    </message>
    <message>
        <source>Whether any record was changed</source>
        <translation>Se algum registro foi alterado</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Check that &amp;no record was changed</source>
        <translation>Verificar se &amp;nenhum registro foi alterado</translation>
    </message>
    <message>
        <source>Past deletions</source>
        <translation>Exclusões anteriores</translation>
    </message>
    <message>
        <source>The records could not be read to their end: %1</source>
        <translation>Não foi possível ler os registros até o fim: %1</translation>
    </message>
    <message>
        <source>⚠ Record %L1 was changed, or is missing (checked %2)</source>
        <translation>⚠ O registro %L1 foi alterado ou falta (verificado %2)</translation>
    </message>
    <message>
        <source>✓ No record was changed (checked %1)</source>
        <translation>✓ Nenhum registro foi alterado (verificado %1)</translation>
    </message>
    <message>
        <source>Checking all records… %L1 so far</source>
        <translation>Verificando todos os registros… %L1 até agora</translation>
    </message>
    <message>
        <source>Checking all records…</source>
        <translation>Verificando todos os registros…</translation>
    </message>
    <message>
        <source>No deletion matches.</source>
        <translation>Nenhuma exclusão corresponde.</translation>
    </message>
    <message>
        <source>No deletion is recorded on this computer.</source>
        <translation>Nenhuma exclusão está registrada neste computador.</translation>
    </message>
    <message>
        <source>⚠ Records of before %1 are missing or were changed (checked %2)</source>
        <translation>⚠ Faltam registros anteriores a %1, ou foram alterados (verificado %2)</translation>
    </message>
    <message>
        <source>Contact, phone, e-mail, conversation ID, day</source>
        <translation>Contato, telefone, e-mail, ID da conversa, dia</translation>
    </message>
</context>
<context>
    <name>ui::InterruptedOffer</name>
    <message>
        <source>A deletion in %1 was cut short. Nothing more of it is deleted until you decide.</source>
        <translation>Uma exclusão em %1 foi interrompida. O que falta não é excluído antes de você decidir.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln…</source>
        <translation>
            <numerusform>Excluir a %Ln…</numerusform>
            <numerusform>Excluir as %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %Ln</source>
        <translation>
            <numerusform>Manter a %Ln</numerusform>
            <numerusform>Manter as %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deletions were cut short, too.</source>
        <translation>
            <numerusform>Mais %Ln exclusão também foi interrompida.</numerusform>
            <numerusform>Mais %Ln exclusões também foram interrompidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JournalNotices</name>
    <message>
        <source>The record of past deletions could not be read. It was set aside, and a new one is begun.</source>
        <translation>Não foi possível ler o registro de exclusões anteriores. Ele foi separado, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The record of deletions is not as it was written, from record %L1 on. What an interrupted deletion had come to cannot be relied on: nothing of it is deleted any more. New deletions are not affected.</source>
        <translation>O registro de exclusões não está como foi escrito, a partir do registro %L1. Não se pode confiar em como ficou uma exclusão interrompida: nada mais dela é excluído. As novas não são afetadas.</translation>
    </message>
    <message>
        <source>Deleting is not possible now. %1</source>
        <translation>Não é possível excluir agora. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The disk is full, and nothing is deleted without a record of it. Make room, then resume.</source>
        <translation>O disco está cheio, e nada é excluído sem registro. Libere espaço e depois retome.</translation>
    </message>
    <message>
        <source>The record of deletions cannot be written, and nothing is deleted without it. Check the permissions of its folder, then resume.</source>
        <translation>Não é possível gravar o registro de exclusões, e sem ele nada é excluído. Verifique as permissões da pasta dele e depois retome.</translation>
    </message>
    <message>
        <source>Another program holds the record of deletions, and nothing is deleted without it. End that program, then resume.</source>
        <translation>Outro programa retém o registro de exclusões, e sem ele nada é excluído. Encerre esse programa e depois retome.</translation>
    </message>
    <message>
        <source>The record of deletions was moved, replaced or cut while Threadsweep ran, and nothing is deleted without it. Put the file back, then resume; or start the program again.</source>
        <translation>O registro de exclusões foi movido, substituído ou cortado enquanto o Threadsweep funcionava, e sem ele nada é excluído. Ponha o arquivo de volta e depois retome; ou inicie o programa de novo.</translation>
    </message>
    <message>
        <source>The record of deletions is damaged, and nothing is deleted without it. Start the program again: the damaged file is kept, and a new one is begun.</source>
        <translation>O registro de exclusões está danificado, e sem ele nada é excluído. Inicie o programa de novo: o arquivo danificado é mantido, e um novo é iniciado.</translation>
    </message>
    <message>
        <source>The record of deletions was written by a newer Threadsweep. It was left as it is; install that version to delete.</source>
        <translation>O registro de exclusões foi escrito por um Threadsweep mais novo. Ele ficou como está; instale essa versão para excluir.</translation>
    </message>
    <message>
        <source>In the place of the record of deletions stands something else: a folder, a pipe, or a file of another program. It was left as it is, and nothing is deleted without a record. Move it away, then try again.</source>
        <translation>No lugar do registro de exclusões há outra coisa: uma pasta, um pipe ou um arquivo de outro programa. Foi deixado como está, e sem um registro nada é excluído. Mova-o para outro lugar e depois tente de novo.</translation>
    </message>
    <message>
        <source>The system does not let Threadsweep do several things at once, and the record of deletions needs that. End other programs, then try again.</source>
        <translation>O sistema não deixa o Threadsweep fazer várias coisas ao mesmo tempo, e o registro de exclusões precisa disso. Encerre outros programas e depois tente de novo.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>In the list</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Ler a conversa</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Selecionar a linha</translation>
    </message>
    <message>
        <source>Select the row as well, or no longer</source>
        <translation>Incluir a linha na seleção ou tirá-la</translation>
    </message>
    <message>
        <source>To the first row, to the last; with Shift all up to there</source>
        <translation>Para a primeira linha, para a última; com Shift todas até lá</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>O que se pode fazer com a linha</translation>
    </message>
    <message>
        <source>Out of the search, the filters or the history</source>
        <translation>Sair da busca, dos filtros ou do histórico</translation>
    </message>
</context>
<context>
    <name>ui::Leaving</name>
    <message>
        <source>A deletion is not finished</source>
        <translation>Uma exclusão não terminou</translation>
    </message>
    <message>
        <source>A deletion is not finished.</source>
        <translation>Uma exclusão não terminou.</translation>
    </message>
    <message>
        <source>If you stop, what is under way finishes, and the next start offers the rest.</source>
        <translation>Se parar, o que está em curso termina, e o próximo início oferece o resto.</translation>
    </message>
    <message>
        <source>Without the window the program goes on by itself, and ends when all is done. Where somebody is needed, the window comes back.</source>
        <translation>Sem a janela o programa continua sozinho, e termina quando tudo estiver pronto. Se alguém for necessário, a janela volta.</translation>
    </message>
    <message>
        <source>This is paused and waits for you.</source>
        <translation>Isto está em pausa e espera por você.</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Continuar sem a janela</translation>
    </message>
    <message>
        <source>Stop; offer the rest next time</source>
        <translation>Parar; oferecer o resto da próxima vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Start Threadsweep again to see the window before that.</source>
        <translation>Para ver a janela antes disso, inicie o Threadsweep de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be deleted in %1.</source>
        <translation>
            <numerusform>Ainda falta excluir %Ln em %1.</numerusform>
            <numerusform>Ainda falta excluir %Ln em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln in %1 is still being checked.</source>
        <translation>
            <numerusform>Ainda se verifica o que aconteceu com %Ln em %1.</numerusform>
            <numerusform>Ainda se verifica o que aconteceu com %Ln em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListCommands</name>
    <message>
        <source>Delete everything of %1…</source>
        <translation>Excluir tudo de %1…</translation>
    </message>
</context>
<context>
    <name>ui::ListExport</name>
    <message>
        <source>The list was not all loaded: %1.</source>
        <translation>A lista não estava toda carregada: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The list was not written: it was stopped.</source>
        <translation>A lista não foi gravada: foi interrompida.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <translation>Não foi possível gravar a lista em %1: %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are not in it.</source>
        <translation>
            <numerusform>%Ln não pôde ser lida e não está incluída.</numerusform>
            <numerusform>%Ln não puderam ser lidas e não estão incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are selected</source>
        <translation>
            <numerusform>Exportar a %Ln conversa selecionada</numerusform>
            <numerusform>Exportar as %Ln conversas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln conversations that are shown</source>
        <translation>
            <numerusform>Exportar a %Ln conversa mostrada</numerusform>
            <numerusform>Exportar as %Ln conversas mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln conversations to %1…</source>
        <translation>
            <numerusform>Gravando %Ln conversa em %1…</numerusform>
            <numerusform>Gravando %Ln conversas em %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations were written to %1.</source>
        <translation>
            <numerusform>%Ln conversa foi gravada em %1.</numerusform>
            <numerusform>%Ln conversas foram gravadas em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListQuestions</name>
    <message>
        <source>HighLevel did not give all messages</source>
        <translation>O HighLevel não deu todas as mensagens</translation>
    </message>
    <message>
        <source>Replies could not be looked up: %1</source>
        <translation>Não foi possível procurar as respostas: %1</translation>
    </message>
    <message>
        <source>Found at HighLevel</source>
        <translation>Encontrada no HighLevel</translation>
    </message>
    <message>
        <source>HighLevel could not search: %1</source>
        <translation>O HighLevel não pôde buscar: %1</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>Procurando respostas…</translation>
    </message>
    <message>
        <source>Searching at HighLevel…</source>
        <translation>Buscando no HighLevel…</translation>
    </message>
    <message>
        <source>HighLevel finds nothing either</source>
        <translation>O HighLevel também não encontra nada</translation>
    </message>
    <message numerus="yes">
        <source>Looking for replies: %Ln messages so far</source>
        <translation>
            <numerusform>Procurando respostas: %Ln mensagem até agora</numerusform>
            <numerusform>Procurando respostas: %Ln mensagens até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln it is not known</source>
        <translation>
            <numerusform>de %Ln não se sabe</numerusform>
            <numerusform>de %Ln não se sabe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListingNotices</name>
    <message>
        <source>There are no conversations in this sub-account</source>
        <translation>Não há conversas nesta subconta</translation>
    </message>
    <message>
        <source>When there are, Refresh shows them.</source>
        <translation>Quando houver, Atualizar as mostra.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Update token…</source>
        <translation>Atualizar token…</translation>
    </message>
    <message>
        <source>Loading was cut short. %1</source>
        <translation>O carregamento foi interrompido. %1</translation>
    </message>
    <message>
        <source>The list was not refreshed. %1</source>
        <translation>A lista não foi atualizada. %1</translation>
    </message>
</context>
<context>
    <name>ui::ListingStatus</name>
    <message>
        <source>Only a part: %1</source>
        <translation>Só uma parte: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Not refreshed, shown as loaded before: %1</source>
        <translation>Não atualizado, mostrado como carregado antes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests left today</source>
        <translation>
            <numerusform>hoje resta %Ln solicitação</numerusform>
            <numerusform>hoje restam %Ln solicitações</numerusform>
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
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Solicitações disponíveis</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Aguardando o chaveiro. Ele pode estar pedindo a sua senha.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>O sistema diz: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>Informar o token…</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Parar de ca&amp;rregar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop loading (F5)</source>
        <translation>Parar de carregar (F5)</translation>
    </message>
    <message>
        <source>Load what is new (F5); load all anew (Shift+F5)</source>
        <translation>Carregar o que é novo (F5); carregar tudo de novo (Shift+F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being deleted already, by another deletion, and are left to that.</source>
        <translation>
            <numerusform>%Ln já está sendo excluída por outra exclusão, e fica com ela.</numerusform>
            <numerusform>%Ln já estão sendo excluídas por outra exclusão, e ficam com ela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageListModel</name>
    <message>
        <source>(Part %L1 of %L2. Press Enter for the next one.)</source>
        <translation>(Parte %L1 de %L2. Enter mostra a próxima.)</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Call, %1:%2</source>
        <translation>Chamada, %1:%2</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sem texto)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>agendada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>caixa postal</translation>
    </message>
    <message>
        <source>clicked</source>
        <translation>clicado</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>descadastrado</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>(this message could not be read)</source>
        <translation>(não foi possível ler esta mensagem)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>(Click here or press Enter to load this e-mail’s text)</source>
        <translation>(Clique aqui ou pressione Enter para carregar o texto deste e-mail)</translation>
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
        <translation>Conselho</translation>
    </message>
</context>
<context>
    <name>ui::Notifications</name>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 espera por você</translation>
    </message>
    <message>
        <source>The deletion in %1 has ended</source>
        <translation>A exclusão em %1 terminou</translation>
    </message>
</context>
<context>
    <name>ui::OccurringChoices</name>
    <message>
        <source>None of that name</source>
        <translation>Nenhum com esse nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: type a part of the name</source>
        <translation>
            <numerusform>Mais %Ln: digite parte do nome</numerusform>
            <numerusform>Mais %Ln: digite parte do nome</numerusform>
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
        <translation>Conversas da exclusão</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>Choose a conversation to see how it ended, and how that is known.</source>
        <translation>Escolha uma conversa para ver como terminou e como se sabe.</translation>
    </message>
    <message>
        <source>Some are still there. They are asked about once more in %1, as a deletion may come late.</source>
        <translation>Algumas ainda estão lá. Será perguntado por elas mais uma vez em %1, pois uma exclusão pode chegar tarde.</translation>
    </message>
    <message>
        <source>To ask HighLevel again, open %1 first.</source>
        <translation>Para perguntar de novo ao HighLevel, abra primeiro %1.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Perguntando ao HighLevel…</translation>
    </message>
    <message>
        <source>Asked again: %1.</source>
        <translation>Ao perguntar de novo: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>Não foi possível gravar a exportação</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Não exportado</translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Mostrar na p&amp;asta</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O resultado</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídas</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Não excluídas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoradas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask HighLevel about the %Ln unknown</source>
        <translation>
            <numerusform>&amp;Perguntar ao HighLevel sobre a desconhecida</numerusform>
            <numerusform>&amp;Perguntar ao HighLevel sobre as %Ln desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln sumiu</numerusform>
            <numerusform>%Ln sumiram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still there</source>
        <translation>
            <numerusform>%Ln ainda está lá</numerusform>
            <numerusform>%Ln ainda estão lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln HighLevel does not say</source>
        <translation>
            <numerusform>de %Ln o HighLevel não diz</numerusform>
            <numerusform>de %Ln o HighLevel não diz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln conversations of the deletion</source>
        <translation>
            <numerusform>Exportar a única conversa da exclusão</numerusform>
            <numerusform>Exportar todas as %Ln conversas da exclusão</numerusform>
        </translation>
    </message>
    <message>
        <source>HighLevel is being asked about another deletion now.</source>
        <translation>O HighLevel está sendo consultado sobre outra exclusão agora.</translation>
    </message>
</context>
<context>
    <name>ui::PasteListDialog</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>&amp;Usar só nesta sessão</translation>
    </message>
    <message>
        <source>Check and save &amp;all</source>
        <translation>&amp;Verificar e salvar tudo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Add several sub-accounts</source>
        <translation>Adicionar várias subcontas</translation>
    </message>
    <message>
        <source>Copy lines of your spreadsheet, each with a name, a location ID and a private integration token, and paste them here. Tokens are not shown.</source>
        <translation>Copie linhas da sua planilha, cada uma com um nome, um ID do local e um token de integração privada, e cole-as aqui. Os tokens não são mostrados.</translation>
    </message>
    <message>
        <source>Lines of the spreadsheet</source>
        <translation>Linhas da planilha</translation>
    </message>
    <message>
        <source>Paste here (Ctrl+V)</source>
        <translation>Cole aqui (Ctrl+V)</translation>
    </message>
    <message>
        <source>About the line that is chosen</source>
        <translation>Sobre a linha escolhida</translation>
    </message>
    <message>
        <source>Check result</source>
        <translation>Resultado da verificação</translation>
    </message>
    <message>
        <source>Lines that were pasted</source>
        <translation>Linhas coladas</translation>
    </message>
    <message>
        <source>&amp;Empty the clipboard</source>
        <translation>&amp;Esvaziar a área de transferência</translation>
    </message>
    <message>
        <source>The clipboard still holds the list with its tokens.</source>
        <translation>A área de transferência ainda contém a lista com os tokens.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Linha %L1: %2</translation>
    </message>
    <message>
        <source>Nothing in it looks like a line of a spreadsheet.</source>
        <translation>Nada disso parece uma linha de planilha.</translation>
    </message>
    <message>
        <source>line %L1 was taken for the headings</source>
        <translation>a linha %L1 foi tomada pelos cabeçalhos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln salva</numerusform>
            <numerusform>%Ln salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved yet</source>
        <translation>
            <numerusform>%Ln ainda não salva</numerusform>
            <numerusform>%Ln ainda não salvas</numerusform>
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
            <numerusform>%Ln fica como está</numerusform>
            <numerusform>%Ln ficam como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln are too many at once</source>
        <translation>
            <numerusform>a última %Ln é demais de uma vez</numerusform>
            <numerusform>as últimas %Ln são demais de uma vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastedListModel</name>
    <message>
        <source>The location ID is missing.</source>
        <translation>Falta o ID do local.</translation>
    </message>
    <message>
        <source>The location is not understood.</source>
        <translation>O local não foi entendido.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Falta o token.</translation>
    </message>
    <message>
        <source>The token cannot be used.</source>
        <translation>O token não pode ser usado.</translation>
    </message>
    <message>
        <source>There is more than one token in this line.</source>
        <translation>Há mais de um token nesta linha.</translation>
    </message>
    <message>
        <source>What stands for the name may be a token, and is not shown.</source>
        <translation>O que está no lugar do nome pode ser um token e não é mostrado.</translation>
    </message>
    <message>
        <source>Line %L1 names the same sub-account.</source>
        <translation>A linha %L1 indica a mesma subconta.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendida</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Perguntando ao HighLevel…</translation>
    </message>
    <message>
        <source>HighLevel calls this sub-account “%1”. If that is the one you mean, press Check and save all again.</source>
        <translation>O HighLevel chama esta subconta de “%1”. Se for a que você quer, pressione Verificar e salvar tudo de novo.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password.</source>
        <translation>Aguardando o chaveiro. Ele pode estar pedindo a sua senha.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>a token, not shown</source>
        <translation>um token, não mostrado</translation>
    </message>
    <message>
        <source>no token kept</source>
        <translation>nenhum token mantido</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID do local</translation>
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
        <translation>Prática</translation>
    </message>
    <message>
        <source>The practice sub-account cannot be opened.</source>
        <translation>Não é possível abrir a subconta de prática.</translation>
    </message>
    <message>
        <source>Practice: nothing here is real.</source>
        <translation>Prática: nada aqui é real.</translation>
    </message>
    <message>
        <source>Let the token expire</source>
        <translation>Deixar o token expirar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Practice: nothing here is real. The token has expired: refresh or delete to see what follows.</source>
        <translation>Prática: nada aqui é real. O token expirou: atualize ou exclua para ver o que acontece.</translation>
    </message>
    <message>
        <source>The deletions of other sub-accounts below are.</source>
        <translation>As exclusões de outras subcontas abaixo são.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Carregar antigas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Preview status</source>
        <translation>Estado da pré-visualização</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Select a conversation to read it.</source>
        <translation>Escolha uma conversa para lê-la.</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>Carregando mensagens…</translation>
    </message>
    <message>
        <source>There are no messages in this conversation.</source>
        <translation>Não há mensagens nesta conversa.</translation>
    </message>
    <message>
        <source>Show the next part</source>
        <translation>Mostrar a próxima parte</translation>
    </message>
    <message>
        <source>Only https addresses are opened, and none with a user name in it. This one is</source>
        <translation>Só endereços https são abertos, e nenhum com um usuário dentro. Este é</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>Open this file from %1 in the browser?</source>
        <translation>Abrir este arquivo de %1 no navegador?</translation>
    </message>
    <message>
        <source>Open attachment?</source>
        <translation>Abrir o anexo?</translation>
    </message>
    <message>
        <source>HighLevel does not give the messages of this conversation.</source>
        <translation>O HighLevel não fornece as mensagens desta conversa.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer does not say readably where this file is.</source>
        <translation>A resposta do HighLevel não diz de forma legível onde está este arquivo.</translation>
    </message>
    <message>
        <source>HighLevel does not know this conversation.</source>
        <translation>O HighLevel não conhece esta conversa.</translation>
    </message>
    <message>
        <source>HighLevel gave no messages, but there may be some in this conversation.</source>
        <translation>O HighLevel não forneceu mensagens, mas pode haver algumas nesta conversa.</translation>
    </message>
    <message>
        <source>There may be older messages, but HighLevel does not say how to ask for them.</source>
        <translation>Pode haver mensagens mais antigas, mas o HighLevel não diz como pedi-las.</translation>
    </message>
    <message>
        <source>If Refresh is refused too, the token is no longer valid. If it is not, and HighLevel gives the messages of no conversation, the token needs the scope %1.</source>
        <translation>Se Atualizar também for recusado, o token não vale mais. Se não for, e o HighLevel não der as mensagens de nenhuma conversa, falta ao token a permissão %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Load this e-mail’s text</source>
        <translation>Carregar o texto deste e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of other conversations were left out.</source>
        <translation>
            <numerusform>%Ln mensagem de outra conversa foi omitida.</numerusform>
            <numerusform>%Ln mensagens de outras conversas foram omitidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProxyQuestion</name>
    <message>
        <source>The proxy %1 did not take the sign-in.</source>
        <translation>O proxy %1 não aceitou o login.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in before it lets anything through.</source>
        <translation>O proxy %1 exige um login antes de deixar algo passar.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Login no proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who you are. The sign-in is kept in this computer&apos;s keychain, and given to this proxy alone.</source>
        <translation>O proxy %1 quer saber quem você é. O login fica no chaveiro deste computador, e só é dado a este proxy.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>The keychain did not keep the proxy&apos;s sign-in: it holds until the program ends.</source>
        <translation>O chaveiro não guardou o login do proxy: ele vale até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>ui::SelectedPane</name>
    <message>
        <source>Select a conversation to read it.</source>
        <translation>Escolha uma conversa para lê-la.</translation>
    </message>
</context>
<context>
    <name>ui::SelectionSummary</name>
    <message>
        <source>Take out – those with unread messages</source>
        <translation>Retirar – as que têm mensagens não lidas</translation>
    </message>
    <message>
        <source>Take out – the starred ones</source>
        <translation>Retirar – as com estrela</translation>
    </message>
    <message>
        <source>Take out – those assigned to somebody</source>
        <translation>Retirar – as atribuídas a alguém</translation>
    </message>
    <message>
        <source>Take out – those with a message in the last 24 hours</source>
        <translation>Retirar – as com uma mensagem nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Oldest %1 · newest %2</source>
        <translation>Mais antiga %1 · mais recente %2</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Delete %L1…</source>
        <translation>Excluir %L1…</translation>
    </message>
    <message>
        <source>Take out – those with details that could not be read</source>
        <translation>Retirar – as que têm dados que não puderam ser lidos</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: fora da seleção</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Mais %Ln</numerusform>
            <numerusform>Mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected in %1</source>
        <translation>
            <numerusform>%Ln selecionada em %1</numerusform>
            <numerusform>%Ln selecionadas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln selected…</source>
        <translation>
            <numerusform>Excluir a %Ln selecionada…</numerusform>
            <numerusform>Excluir as %Ln selecionadas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir do próximo início.</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Densidade:</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tempo para desfazer</translation>
    </message>
    <message>
        <source>&amp;Time to undo:</source>
        <translation>&amp;Tempo para desfazer:</translation>
    </message>
    <message>
        <source>Nothing is sent for that long after you confirm. From 1,000 conversations on it is at least 30 s.</source>
        <translation>Por esse tempo depois da confirmação nada é enviado. A partir de 1.000 conversas são pelo menos 30 s.</translation>
    </message>
    <message>
        <source>Type the number from</source>
        <translation>Digitar o número a partir de</translation>
    </message>
    <message>
        <source>T&amp;ype the number from:</source>
        <translation>&amp;Digitar o número a partir de:</translation>
    </message>
    <message>
        <source>&amp;Check each one first, and leave it alone if somebody has written since</source>
        <translation>&amp;Verificar cada uma antes, e deixá-la se alguém escreveu desde então</translation>
    </message>
    <message>
        <source>Leave a part of HighLevel&apos;s &amp;limit to colleagues and workflows</source>
        <translation>Deixar uma parte do &amp;limite do HighLevel para colegas e fluxos</translation>
    </message>
    <message>
        <source>Both can be chosen otherwise for each deletion.</source>
        <translation>As duas coisas podem ser escolhidas de outro modo em cada exclusão.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>What is wrong with the proxy</source>
        <translation>O que há de errado com o proxy</translation>
    </message>
    <message>
        <source>If the proxy wants a sign-in, Threadsweep asks for it then, and keeps it in the keychain. This computer itself is never reached over a proxy.</source>
        <translation>Se o proxy exigir um login, ele é pedido nessa hora e fica no chaveiro. Este próprio computador nunca é acessado por um proxy.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>&amp;Log also what goes well</source>
        <translation>&amp;Registrar também o que dá certo</translation>
    </message>
    <message>
        <source>The log holds ids, counts, states and times; never a token, a name or a message.</source>
        <translation>O log contém IDs, contagens, estados e horários; nunca um token, um nome ou uma mensagem.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Informe o endereço do proxy.</translation>
    </message>
    <message>
        <source>Enter the name of the computer alone, without http:// and without the port.</source>
        <translation>Informe só o nome do computador, sem http:// e sem a porta.</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>What you add, change or remove here takes effect at once. A token stands in the keychain, never in a file.</source>
        <translation>O que é adicionado, alterado ou removido aqui vale na hora. Um token fica no chaveiro, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>&amp;Delete what is stored…</source>
        <translation>&amp;Excluir o que está guardado…</translation>
    </message>
</context>
<context>
    <name>ui::ShowInFolder</name>
    <message>
        <source>No file manager answered</source>
        <translation>Nenhum gerenciador de arquivos respondeu</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>O arquivo está aqui: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>ui::StripLine</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Excluir agora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Update token…</source>
        <translation>Atualizar token…</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Tentar de novo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Batch status</source>
        <translation>Estado da exclusão</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try again – %1 in %2</source>
        <translation>Tentar de novo – %1 em %2</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por quê</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>Try the %Ln again…</source>
        <translation>
            <numerusform>Tentar de novo…</numerusform>
            <numerusform>Tentar de novo as %Ln…</numerusform>
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
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
</context>
<context>
    <name>ui::Switcher</name>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>No sub-account yet</source>
        <translation>Nenhuma subconta ainda</translation>
    </message>
    <message>
        <source>Practice (on this computer)</source>
        <translation>Prática (neste computador)</translation>
    </message>
    <message>
        <source>%1   ● waits for you</source>
        <translation>%1   ● espera por você</translation>
    </message>
    <message>
        <source>%1   ● paused</source>
        <translation>%1   ● em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%1   ● %Ln left</source>
        <translation>
            <numerusform>%1   ● falta %Ln</numerusform>
            <numerusform>%1   ● faltam %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeOutMenu</name>
    <message>
        <source>Those with &amp;unread messages</source>
        <translation>As que têm mensagens não &amp;lidas</translation>
    </message>
    <message>
        <source>The &amp;starred ones</source>
        <translation>As com &amp;estrela</translation>
    </message>
    <message>
        <source>Those &amp;assigned to somebody</source>
        <translation>As &amp;atribuídas a alguém</translation>
    </message>
    <message>
        <source>Those with a &amp;message in the last 24 hours</source>
        <translation>As com uma &amp;mensagem nas últimas 24 horas</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Those with &amp;details that could not be read</source>
        <translation>As que têm &amp;dados que não puderam ser lidos</translation>
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
        <translation>%L1 % de todas as exclusões</translation>
    </message>
    <message>
        <source>%L1 % in %2</source>
        <translation>%L1 % em %2</translation>
    </message>
</context>
</TS>
