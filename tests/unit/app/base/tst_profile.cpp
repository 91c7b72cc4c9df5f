#include "app/base/private_folder.h"
#include "app/base/profile.h"
#include "app/platform/platform.h"
#include "tests/support/file_readers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Where a program keeps things, and who may read them.
class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramKeepsThingsWithTheUser()
    {
        const QTemporaryDir program;
        const base::Profile profile = base::Profile::ofProgramIn(program.path());
        QCOMPARE(profile.folder(), base::Profile::standard().folder());
        QCOMPARE(profile.keychainService(), QStringLiteral("Threadsweep"));
    }

    /// Its tokens do not mix with those of the installed program.
    void aPortableOneKeepsThemBesideItself()
    {
        const QTemporaryDir program;
        QFile mark(program.filePath(QStringLiteral("portable")));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        const base::Profile profile = base::Profile::ofProgramIn(program.path());
        QCOMPARE(profile.folder(), QDir(program.filePath(QStringLiteral("profile"))));
        QVERIFY(profile.keychainService() != base::Profile::standard().keychainService());
    }

    void whoMadeAFolderHasItAlone()
    {
        const QTemporaryDir above;
        const QString path = above.filePath(QStringLiteral("a/b"));
        QVERIFY(base::makePrivateFolder(path));
        QVERIFY(QDir(path).exists());
        QVERIFY(support::belongsToOwnerAlone(path));
        QFile inside(path + QStringLiteral("/file"));
        QVERIFY(inside.open(QIODevice::WriteOnly));
        QVERIFY(platform::makePrivate(inside.fileName()));
        QVERIFY(support::belongsToOwnerAlone(inside.fileName()));
        // One that was there stays as somebody made it.
        const QString made = above.filePath(QStringLiteral("made"));
        QVERIFY(QDir().mkdir(made));
        const bool wasAlone = support::belongsToOwnerAlone(made);
        QVERIFY(base::makePrivateFolder(made));
        QCOMPARE(support::belongsToOwnerAlone(made), wasAlone);
    }

    void aFolderUnderAFileCannotBeMade()
    {
        const QTemporaryDir above;
        QFile file(above.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!base::makePrivateFolder(file.fileName() + QStringLiteral("/below")));
        QVERIFY(!platform::makePrivate(above.filePath(QStringLiteral("nothing"))));
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
