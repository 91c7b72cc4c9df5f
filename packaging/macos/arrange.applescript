-- Not run: written from CMake's and Apple's documentation, on a machine without a Mac.
-- How the disk image looks when it is opened: the program on the left, Applications on the right, an arrow between them.
on run argv
	tell application "Finder"
		tell disk (item 1 of argv)
			open
			tell container window
				set current view to icon view
				set toolbar visible to false
				set statusbar visible to false
				set bounds to {200, 120, 800, 522}
			end tell
			set choices to the icon view options of container window
			set arrangement of choices to not arranged
			set icon size of choices to 112
			set background picture of choices to file ".background:background.png"
			set position of item "Threadsweep.app" of container window to {150, 176}
			set position of item "Applications" of container window to {450, 176}
			update without registering applications
			delay 2
			close
		end tell
	end tell
end run
