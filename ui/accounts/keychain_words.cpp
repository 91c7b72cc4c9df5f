#include "ui/accounts/keychain_words.h"

#include "app/platform/platform.h"

#include <QCoreApplication>

namespace ui {

namespace {

using State = accounts::TokenStore::State;

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)
};

} // namespace

QString keychainTitle(State state)
{
    switch (state) {
    case State::Ok:
        return {};
    case State::Empty:
        return KeychainWords::tr("The keychain holds no token for this sub-account");
    case State::Locked:
        return KeychainWords::tr("The keychain is locked");
    case State::Missing:
        return KeychainWords::tr("This computer has no keychain that can be reached");
    case State::NotSetUp:
        return KeychainWords::tr("The keychain has not been set up yet");
    case State::Refused:
        return KeychainWords::tr("The keychain said no");
    case State::NotAnswering:
        return KeychainWords::tr("The keychain does not answer");
    case State::OfAnother:
        return KeychainWords::tr("The token in the keychain is for another address or location");
    case State::ListNotSaved:
        return KeychainWords::tr("The list of sub-accounts could not be written");
    }
    return {};
}

QString keychainAdvice(State state)
{
    switch (state) {
    case State::Ok:
        return {};
    case State::Empty:
        return KeychainWords::tr("It may have been removed outside of this program. Enter the token again.");
    case State::Locked:
        return KeychainWords::tr("Unlock it, usually with your login password, and try again.");
    case State::Missing:
        return platform::keychainPrograms().isEmpty()
                   ? KeychainWords::tr("Ask whoever looks after this computer, or keep the token for this "
                                       "session only.")
                   : KeychainWords::tr(
                         "Install and start one, such as %1, or keep the token for this session "
                         "only.")
                         .arg(platform::keychainPrograms());
    case State::NotSetUp:
        return KeychainWords::tr(
            "Log out and in again, or create a default keyring in your system's password program; or "
            "keep the token for this session only.");
    case State::Refused:
        return KeychainWords::tr("Allow this program to use the keychain, and try again.");
    case State::NotAnswering:
        return KeychainWords::tr(
            "A window that asks for your password may be waiting behind others. Answer it, and try again.");
    case State::OfAnother:
        return KeychainWords::tr(
            "It is sent nowhere but where it was made for. Enter the token of this sub-account.");
    case State::ListNotSaved:
        return KeychainWords::tr(
            "Check the permissions of the settings folder, and whether the disk is full.");
    }
    return {};
}

} // namespace ui
