"""The test of the tests: deliberate faults, one at a time, each of which some test or the simulation must catch.

mutants.py [NUMBER ...]: all, or those. Works in a copy beside the checkout; what is committed is not touched.
"""
import pathlib
import shutil
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
COPY = TOP / "build" / "mutants"
TESTS = ["tst_lifecycle", "tst_batch_life", "tst_brakes", "tst_decode_listing", "tst_decode_messages", "tst_decode_proof", "tst_gone", "tst_hold", "tst_look", "tst_verdict", "tst_intake", "tst_schedule", "tst_queue", "tst_journal", "tst_keychain_entry",
         "tst_account_list", "tst_api_error", "tst_rate_budget", "tst_request_lane", "tst_store",
         "tst_desk", "simulate"]

# file, what stands there, what is put in its place, what that undoes
MUTANTS = [
    ("app/deletion/lifecycle.cpp", "return life.mustLook ? look(life) :", "return false ? look(life) :",
     "a lost one is sent again without a look"),
    ("app/deletion/lifecycle.cpp", "life.lost > kRetries", "life.lost > 99", "tried again for ever"),
    ("app/deletion/lifecycle.cpp", "return close(life, State::Deleted, Proof::GoneAfterCrash);",
     "return close(life, State::Deleted, Proof::GoneAfterLostAnswer);", "a crash is not told apart"),
    ("app/deletion/lifecycle.cpp", "return beforeSending ? cancel(life) : endUnsaid(life);",
     "return cancel(life);", "what is in doubt is called cancelled"),
    ("app/deletion/lifecycle.cpp", "++life.checks >= kCheckTries", "++life.checks >= 100000", "a check never ends"),
    ("app/deletion/lifecycle.cpp", "return go(life, State::Looking, Effect::WithdrawAndLook);",
     "return go(life, State::Sending, Effect::Send);", "an expired look is sent all the same"),
    ("app/deletion/lifecycle.cpp", "case Event::SeenAliveTooEarly:", "case Event::Start:", "too early is not heard"),
    ("app/deletion/lifecycle.cpp", "return life.lost > 0 ? close(life, State::NotDeleted, Proof::SeenAlive)",
     "return life.lost > 99 ? close(life, State::NotDeleted, Proof::SeenAlive)", "one that was sent is called cancelled"),
    ("app/deletion/batch_life.h", "return stage == Stage::Running && written == Written::Yes &&",
     "return stage == Stage::Running &&", "sends before it is written down"),
    ("app/deletion/batch_life.h", "pauses.isEmpty() && !interrupted;", "pauses.isEmpty();", "an interrupted one goes on"),
    ("app/deletion/batch_life.cpp", "append(&effects, {BatchEffect::HoldOthers, BatchEffect::GiveTurnBack});",
     "append(&effects, {BatchEffect::GiveTurnBack});", "stopping one starts the next"),
    ("app/deletion/batch_life.cpp", "    life.pauses.remove(reason);\n    Effects effects;",
     "    life.pauses.clear();\n    Effects effects;", "the network ends a person's pause"),
    ("app/deletion/batch_life.cpp", "    life.stage = Stage::Settling;\n    life.hasTurn = false;",
     "    life.stage = Stage::Settling;", "what is unsettled holds the next"),
    ("app/deletion/gone.cpp", "run != subject.id.toString() && run != subject.location.toString())",
     "run != subject.id.toString() && run == subject.location.toString())",
     "another conversation's absence counts"),
    ("app/deletion/gone.cpp", "isCode(text) && !namesAnother(text, subject) &&", "isCode(text) &&",
     "what stands beside the words is not minded"),
    ("app/deletion/gone.cpp", "(mayBeAny || isHarmlessCode(text, subject))", "(mayBeAny || !isHarmlessCode({}, subject) || true)",
     "a code that tells of another cause is not minded"),
    ("app/deletion/look.cpp", "    std::ranges::sort(dates, std::greater());\n", "",
     "the first message is taken for the newest"),
    ("app/highlevel/decode_proof.cpp", "!envelope::belongsTo(location.toString(), *root))",
     "(false && !envelope::belongsTo(location.toString(), *root)))",
     "another sub-account's conversation passes the look"),
    ("app/highlevel/api_error.cpp", "return status >= 500 || status == 408", "return status >= 500 || status == 599",
     "a request time-out ends a conversation"),
    ("app/deletion/gone.cpp", "QRegularExpression(QRegularExpression::anchoredPattern(all),", "QRegularExpression(all,",
     "what is not found in a cache counts as gone"),
    ("app/deletion/look.cpp", "told.value() > *planned + kFiledWithin ? told : highlevel::Field<qint64>()", "told",
     "a date older than listed says that nothing changed"),
    ("app/deletion/look.cpp", "(isListed && isOfThatTime)", "((isListed || isOfThatTime) && isOfThatTime)", "a message right after the listed one is not seen"),
    ("app/deletion/look.cpp", "if (!seen.starred.value() && planned.starred)", "if (false)",
     "that a star went is not seen"),
    ("app/deletion/look.cpp", "if (seen.starred.value() && !planned.starred)", "if (false)", "stars are not looked at"),
    ("app/deletion/look.cpp", "now != people(planned.assignedTo)) {", "false) {", "assignment is not looked at"),
    ("app/deletion/verdict.cpp", "whole ? patience.afterWholeFault : patience.afterLostAnswer",
     "whole ? patience.afterWholeFault : patience.afterWholeFault", "alive is believed after ten seconds"),
    ("app/deletion/look.cpp", "if (newest.hasOlder || planned.lastMessageDate)",
     "if (planned.lastMessageDate)", "a page without a message tells something"),
    ("app/deletion/look.cpp", "date + kFiledWithin < listed", "date + kFiledWithin < 0",
     "an old message is taken for the newest"),
    ("app/deletion/gone.cpp", "(isAboutOne || nameThis(*texts, {id, location}))", "(isAboutOne || nameThis(*texts, {id, location}) || true)",
     "what a failing database says to all counts as gone"),
    ("app/deletion/look.cpp", "row->isLeftOut(which) && wasListed", "row->isLeftOut(which) && wasListed && which == 0", "marks that nothing tells count as none"),
    ("app/highlevel/decode_proof.cpp", "if (!agreesWithSuccess(field.key(), field.value(), asked, location))",
     "if (!agreesWithSuccess(field.key(), field.value(), asked, location) && field.key().isEmpty())",
     "a success that contradicts itself is believed"),
    ("app/deletion/lifecycle.cpp", "return life.lost > 0 ? close(life, State::NotDeleted, Proof::SeenAlive)\n                             : close(life, State::Skipped,",
     "return life.lost > 99 ? close(life, State::NotDeleted, Proof::SeenAlive)\n                             : close(life, State::Skipped,",
     "one that was sent is said not to have been looked at first"),
    ("app/deletion/look.h", "kLookHolds(15'000)", "kLookHolds(150'000)", "a look holds ten times as long"),
    ("app/deletion/conversation_requests.cpp", "if (m_aliveAsked && *m_aliveAsked >= gone.asked)", "if (true)",
     "gone needs no control"),
    ("app/deletion/conversation_requests.cpp", "if (m_aliveAsked && *m_aliveAsked >= gone.asked)", "if (m_aliveAsked)",
     "gone is controlled by what was alive before"),
    ("app/deletion/conversation_requests.cpp", "page.rowsReceived < asked && page.unusable == 0", "page.rowsReceived <= asked && page.unusable == 0",
     "a full page of what was deleted is taken for all there is"),
    ("app/deletion/hold.h", "m_left -= std::min(passed, step());", "m_left -= passed;", "time asleep uses up the hold"),
    ("app/deletion/hold.h", "if (isOver() && stoodStill)", "if (false)", "what was pressed while the window stood still is not heard"),
    ("app/deletion/queue.cpp", "heard->asked + kLookHolds", "m_clock->steady() + kLookHolds", "a look is as old as its answer"),
    ("app/deletion/conversation_requests.cpp", ": isTooSlow                  ? Event::SeenNothing", ": isTooSlow && heard.error   ? Event::SeenNothing",
     "a slow look is repeated for ever"),
    ("app/deletion/verdict.cpp", "if (!error.highLevelSpoke)", "if (false)", "a page of somebody else's is a refusal"),
    ("app/deletion/verdict.cpp", "return saysGone(error, id, location) ? Event::RefusedMaybeGone : Event::AnswerLost;",
     "return wordsSayGone(error, id, location) ? Event::RefusedMaybeGone : Event::AnswerLost;", "what a failing database says is a refusal"),
    ("app/deletion/gone.cpp", "isOfDeletion && !field->isNull() && *field != QJsonValue(true)", "isOfDeletion && *field == QJsonValue(false)",
     "a no in another shape is not heard"),
    ("app/deletion/conversation_requests.cpp", "if (heard.error && heard.error->isAboutToken())", "if (false)",
     "one conversation that is refused blames the token"),
    ("app/deletion/conversation_requests.cpp", "    if (look->seen.lacksDate()) {", "    if (false) {",
     "the newest message is not asked for"),
    ("app/deletion/conversation_requests.cpp", "    } else if (look->seen.lacksMarks()) {", "    } else if (false) {",
     "marks that are left out are not asked for"),
    ("app/deletion/conversation_requests.cpp", "finding.asked() >= believed ?", "true ?", "alive is believed at once"),
    ("app/deletion/brakes.cpp", "m_lostDeletes < kUnclearInARow", "m_lostDeletes < 100000", "no brake on lost DELETEs"),
    ("app/deletion/brakes.cpp", "if (m_gone >= kGoneInARow)", "if (false)", "no brake on many gone"),
    ("app/deletion/intake.cpp", "const bool isOpen = open.contains(item.id);", "const bool isOpen = open.isReserved(item.id.view());",
     "one conversation in two deletions"),
    ("app/deletion/intake.cpp", "openings == open.openings() &&", "openings <= open.openings() &&",
     "what was opened while a batch was made ready is opened twice"),
    ("app/deletion/intake.cpp", "item.isElsewhere = open.isOpen(id) ||", "item.isElsewhere = false ||",
     "what another batch has open is deleted by one that is taken up"),
    ("app/deletion/intake.cpp", "!item.isElsewhere || report.wasSent;", "!item.isElsewhere;",
     "what is in doubt is offered again"),
    ("app/deletion/queue.cpp", "        batch.opening.reset();\n", "", "the journal is told what was left out"),
    ("app/deletion/queue.cpp", "            batch.item(item).isElsewhere = true;\n            release(item);\n",
     "            batch.item(item).isElsewhere = true;\n", "what an earlier run asks about is let go with a later batch"),
    ("app/deletion/open_conversations.cpp", "at->second.isOpen[size_t(place)])\n        return;", "false)\n        return;",
     "what was released is released once more"),
    ("app/deletion/intake.cpp", "in.batch.leavesRest || item.isElsewhere)", "false)",
     "what is left is tried again when it is found alive"),
    ("app/deletion/open_conversations.cpp", "--*at <= 0", "true", "taking one batch up frees what another has open"),
    ("app/deletion/schedule.cpp", "    if (std::ranges::any_of(batches, [](const Batch &batch) { return batch.life.hasTurn; }))\n        return std::nullopt;", "",
     "two batches have their turn at once"),
    ("app/deletion/schedule.cpp", "(isCautious ? 1 : kUnderWay)", "(isCautious ? kUnderWay : kUnderWay)", "no caution after unclear answers"),
    ("app/deletion/journal.cpp", "            m_owed.push_back({record, durable});", "            ;",
     "what the journal did not take is forgotten"),
    ("app/deletion/journal.cpp", "            appendSurely(owed.record, owed.durable);", "            (void)owed;",
     "what the journal owes is never written"),
    ("app/desk/desk.cpp", "return !m_journal.isOfEarlierRun(batch.head.batch);", "return false && !m_journal.isOfEarlierRun(batch.head.batch);",
     "a run's own batch is offered as interrupted"),
    ("app/highlevel/api_error.cpp", "const bool tellsOfAnError = outcome.status / 100 != 2;", "const bool tellsOfAnError = true;",
     "people's messages are quoted into the journal"),
    ("app/highlevel/rate_budget.cpp", "now + std::max(*rate.retryAfter, kLeastRest)", "now + *rate.retryAfter",
     "a refusal with no wait is answered at once"),
    ("app/highlevel/request_lane.cpp", "waiting.stop.stop_requested() ? HttpOutcome::Fault::Withdrawn : HttpOutcome::Fault::Expired",
     "HttpOutcome::Fault::Withdrawn", "what is too late is called withdrawn"),
    ("app/deletion/queue.cpp", "    if (!interrupted.head.belongsTo(m_owner.identity, m_owner.accountKey))\n        return -1;", "",
     "a batch is taken up at another sub-account"),
    ("app/deletion/queue.cpp", "if (!batch.life.mayStart() || batch.leavesRest)", "if (!batch.life.mayStart())",
     "an untrusted batch is deleted"),
    ("app/deletion/queue.cpp", "for (int other = 0; other < batches(); ++other)\n            if (m_batches[size_t(other)].life.mayStart())",
     "for (int other = report.batch; other == report.batch; ++other)\n            if (m_batches[size_t(other)].life.mayStart())",
     "a free place starts nothing of another batch"),
    ("app/deletion/intake.cpp", ".checkBeforeSend = true,", ".checkBeforeSend = interrupted.head.checkBeforeSend,",
     "a batch that is taken up need not look"),
    ("app/deletion/journal_file.cpp", "    if (Fault fault = checkStillThere(); fault.any())\n        return fault;", "",
     "a file that was taken away is written to"),
    ("app/deletion/journal_file.cpp", "m_headIsBehind = !m_headFile.write(head);", "m_headIsBehind = false;",
     "the head is not written"),
    ("app/deletion/journal_walk.cpp", "m_promised ? m_promised->count > m_head.count : m_head.count > 0", "false",
     "a cut tail does not show"),
    ("app/deletion/journal_walk.cpp", "m_head.hash == m_query.value(2).toByteArray() &&", "", "a flipped bit does not show"),
    ("app/deletion/brakes.cpp", "m_unanswered = answer == Answer::None ? m_unanswered + 1 : 0;", "",
     "a dead line uses up the looks of each conversation"),
    ("app/deletion/journal_file.cpp", "if (m_broken && !loss && !group.empty())", "if (m_broken && loss && !group.empty())",
     "what was lost shows no longer once a deletion was recorded"),
    ("app/deletion/journal_record.cpp", "batch.trusted = batch.trusted && batch.ended;", "batch.trusted = batch.trusted;",
     "what was open when records were lost is continued"),
    ("app/deletion/journal_file.cpp", "undone.empty() ? Fault{} : append(&undone)", "Fault{}",
     "what was refused and is there all the same stands there twice"),
    ("app/deletion/queue.cpp", " || batch.life.written == BatchLife::Written::OnItsWay", "",
     "a sub-account closes while a batch is on its way into the journal"),
    ("app/desk/desk.cpp", "(state != deletion::Journal::State::Open && !isBusy())", "false",
     "a journal that failed is not opened anew when nothing waits for it"),
    ("app/highlevel/request_lane.cpp", "m_budget->ended(ticket, now, 0, {});", "(void)ticket, (void)now;",
     "what is under way when a lane goes holds its place for ever"),
    ("app/highlevel/rate_budget.cpp", "&& !wasAlone(request)", "&& underWay > 0 && (true || wasAlone(request))",
     "an old answer gives the day requests back"),
    ("app/conversations/store.cpp", "told.askedAt - grave->deletedAt.steady", "told.askedAt - grave->deletedAt.utc",
     "a date that is set back hides what is listed"),
    ("app/accounts/keychain_entry.cpp", "lines[1] == about.toString().toUtf8()", "true", "a token goes anywhere"),
    ("app/accounts/account_list.cpp", "(known && known->identity() != identity)", "false", "an entry changes its identity"),
    ("app/highlevel/request_lane.cpp", "request.leaveBefore && *request.leaveBefore <= now", "false && request.leaveBefore && *request.leaveBefore <= now", "the lane sends what is too late"),
]


def run(command, **options):
    return subprocess.run(command, cwd=COPY, capture_output=True, text=True, **options)


def caught():
    """The name of what caught it; None where nothing did."""
    built = run(["ninja", "-C", "build/dev", *TESTS])
    if built.returncode != 0:
        return "the compiler"
    for test in TESTS:
        arguments = ["150"] if test == "simulate" else []
        try:
            if run([f"build/dev/tests/{test}", *arguments], timeout=120).returncode != 0:
                return test
        except subprocess.TimeoutExpired:
            return f"{test} (time)"
    return None


shutil.rmtree(COPY, ignore_errors=True)
COPY.parent.mkdir(exist_ok=True)
subprocess.run(["git", "clone", "-q", str(TOP), str(COPY)], check=True)
run(["cmake", "--preset", "dev"], check=True)
if caught() is not None:
    sys.exit("without a fault the tests do not pass")
survivors = []
wanted = [int(n) for n in sys.argv[1:]] or range(1, len(MUTANTS) + 1)
for number in wanted:
    name, old, new, undoes = MUTANTS[number - 1]
    path = COPY / name
    text = path.read_text()
    if old not in text:
        print(f"{number:2d} STALE     {undoes}: {name} no longer holds what it replaces", flush=True)
        survivors.append(number)
        continue
    path.write_text(text.replace(old, new, 1))
    by = caught()
    path.write_text(text)
    print(f"{number:2d} {'caught' if by else 'SURVIVED'}  {undoes}" + (f"  ({by})" if by else ""), flush=True)
    if not by:
        survivors.append(number)
print(f"{len(list(wanted)) - len(survivors)} of {len(list(wanted))} caught")
sys.exit(1 if survivors else 0)
