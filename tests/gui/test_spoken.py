"""How much of an interrupted reply was heard."""

from app.engine.events import Exchange, ReplyAudio, ReplyText
from app.gui.conversation_log import Running
from app.gui.spoken import Spoken
from tests.gui.fakes import sound

REPLY = "The capital of France is Paris. It lies on the Seine."


def spoken(whole: bool = True) -> Spoken:
    made = Spoken(whole=whole)
    for clause in ("The capital of France is Paris.", "It lies on the Seine."):
        made.add(ReplyAudio(sound(0.5), clause))
        made.add(ReplyAudio(sound(0.5)))
    return made


def test_nothing_played_is_nothing_heard() -> None:
    assert spoken().heard(REPLY, 0.0) == ""


def test_all_played_is_all_heard() -> None:
    assert spoken().heard(REPLY, 2.0) == REPLY


def test_a_clause_that_was_played_is_heard_with_the_words_between_clauses_kept() -> None:
    assert spoken().heard(REPLY, 1.0) == "The capital of France is Paris."
    assert spoken().heard(REPLY, 1.5) == "The capital of France is Paris. It lies on"


def test_words_are_never_cut() -> None:
    words = REPLY.split()
    for tenth in range(21):
        heard = spoken().heard(REPLY, tenth / 10).split()
        assert heard == words[: len(heard)]


def test_more_sound_played_never_means_fewer_words_heard() -> None:
    lengths = [len(spoken().heard(REPLY, hundredth / 100)) for hundredth in range(201)]
    assert lengths == sorted(lengths)


def test_a_clause_still_being_made_is_longer_than_the_sound_there_is() -> None:
    made = Spoken()
    made.add(ReplyAudio(sound(0.2), "The capital of France is Paris."))
    assert made.heard("The capital of France is Paris.", 0.1) == ""
    assert made.heard("The capital of France is Paris.", 0.2) == "The"


def test_a_word_was_heard_if_a_third_of_it_was_played() -> None:
    assert spoken().heard(REPLY, 0.53) == "The capital of"  # 16 of 31 characters
    assert spoken().heard(REPLY, 0.62) == "The capital of France"  # 19 of them
    assert REPLY[: spoken().reached(REPLY, 0.62)] == "The capital of"


def test_the_silence_around_a_clause_is_none_of_its_words() -> None:
    made, silence = Spoken(whole=True), 0.001 * sound(1.0)
    for samples in (silence, sound(1.0), silence):
        made.add(ReplyAudio(samples, "" if made.clauses else "one two three four"))
    assert made.heard("one two three four", 1.0) == ""
    assert made.heard("one two three four", 1.4) == "one two"
    assert made.heard("one two three four", 2.0) == "one two three four"


def test_a_clause_without_any_sound_hides_no_other() -> None:
    made = Spoken(whole=True)
    for text, samples in (("One.", 0 * sound(0.5)), ("Two.", sound(0.5)), ("Three.", sound(0.5))):
        made.add(ReplyAudio(samples, text))
    assert made.heard("One. Two. Three.", 1.0) == "One. Two."


def test_a_clause_that_is_written_otherwise_in_the_reply_still_counts() -> None:
    made = Spoken(whole=True)
    made.add(ReplyAudio(sound(1.0), "12 apples"))
    made.add(ReplyAudio(sound(1.0), "are red."))
    assert made.heard("Twelve apples are red.", 2.0) == "Twelve apples are red."


def test_a_clause_in_a_script_without_spaces_is_cut_by_its_characters() -> None:
    made = Spoken(whole=True)
    made.add(ReplyAudio(sound(1.0), "法国的首都是巴黎。"))
    assert made.heard("法国的首都是巴黎。", 0.5) == "法国的首"


def test_a_reply_that_is_interrupted_before_the_question_is_known_is_kept() -> None:
    running = Running(1)
    running.take(ReplyText("The capital of France is Paris."))
    running.take(ReplyAudio(sound(2.0), "The capital of France is Paris."))
    assert running.exchange(True, 1.1) == Exchange("", "The capital of", True)
