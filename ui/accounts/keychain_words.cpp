#include "ui/accounts/keychain_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using State = accounts::TokenStore::State;

QString tr(const char *text)
{
    return QCoreApplication::translate("KeychainWords", text);
}

} // namespace

QString keychainTitle(State state)
{
    switch (state) {
    case State::Ok:
        return {};
    case State::Empty:
        return tr("The keychain holds no token for this sub-account");
    case State::Locked:
        return tr("The keychain is locked");
    case State::Missing:
        return tr("This computer has no keychain that can be reached");
    case State::NotSetUp:
        return tr("The keychain has not been set up yet");
    case State::Refused:
        return tr("The keychain said no");
    case State::NotAnswering:
        return tr("The keychain does not answer");
    case State::OfAnother:
        return tr("The token in the keychain is for another address or location");
    case State::ListNotSaved:
        return tr("The list of sub-accounts could not be written");
    }
    return {};
}

QString keychainAdvice(State state)
{
    switch (state) {
    case State::Ok:
        return {};
    case State::Empty:
        return tr("It may have been removed outside of this program. Enter the token again.");
    case State::Locked:
        return tr("Unlock it, usually with your login password, and try again.");
    case State::Missing:
        return tr("Install and start one (on Linux: gnome-keyring or KWallet), or keep the token for this "
                  "session only.");
    case State::NotSetUp:
        return tr("Log out and in again, or create a default keyring in your system's password program; or "
                  "keep the token for this session only.");
    case State::Refused:
        return tr("Allow this program to use the keychain, and try again.");
    case State::NotAnswering:
        return tr(
            "A window that asks for your password may be waiting behind others. Answer it, and try again.");
    case State::OfAnother:
        return tr("It is sent nowhere but where it was made for. Enter the token of this sub-account.");
    case State::ListNotSaved:
        return tr("Check the permissions of the settings folder, and whether the disk is full.");
    }
    return {};
}

} // namespace ui
